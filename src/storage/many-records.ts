import { wrap } from 'idb';

export interface Readable<Value> {
  get: (id: string) => Promise<Value | undefined>;
  getAll: (range: IDBKeyRange, count: number) => Promise<Value[]>;
}

interface Deletable {
  getAllKeys: (range: IDBKeyRange, count: number) => Promise<IDBValidKey[]>;
  delete: (key: IDBKeyRange | string) => Promise<void>;
}

/** Ids of one import or backup follow each other: one read of their range is much less than one for each. */
export async function readRecords<Value extends { id: string }>(
  store: Readable<Value>,
  ids: readonly string[],
): Promise<Map<string, Value>> {
  const range = rangeOf(ids);
  if (!range) return new Map();
  const most = 2 * ids.length;
  const inRange = await store.getAll(range, most);
  const found = inRange.length < most ? inRange : await Promise.all(ids.map((id) => store.get(id)));
  return new Map(found.flatMap((record) => (record ? [[record.id, record]] : [])));
}

/** So many requests are made at a time: the page answers in between. */
export const AT_ONCE = 50;

/** Each item's requests; what comes later is asked for only once what came before has answered. */
export async function inTurns<Item>(
  items: readonly Item[],
  request: (item: Item) => Promise<unknown>,
): Promise<void> {
  // What throws at once is a rejection too: those asked before it are waited for.
  for (const turn of chunksOf(items, AT_ONCE))
    await Promise.all(turn.map(async (item) => request(item)));
}

/**
 * The same of puts alone, of which only each turn's last is waited for: one that fails ends the transaction, and the
 * last with it. With a promise and two listeners for each, those of a long import fill the memory, and clearing them
 * away holds the page up.
 */
export async function putInTurns(
  store: IDBObjectStore,
  records: readonly unknown[],
): Promise<void> {
  for (const turn of chunksOf(records, AT_ONCE)) {
    const last = turn.map((record) => store.put(record)).at(-1);
    if (last) await wrap(last);
  }
}

export function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, i) => i * size);
  return starts.map((start) => items.slice(start, start + size));
}

/** The range at once where nothing else is in it. */
export async function deleteRecords(store: Deletable, ids: readonly string[]): Promise<void> {
  const range = rangeOf(ids);
  if (!range) return;
  const inRange = await store.getAllKeys(range, ids.length + 1);
  const wanted = new Set<IDBValidKey>(ids);
  if (inRange.every((key) => wanted.has(key))) await store.delete(range);
  else await inTurns(ids, (id) => store.delete(id));
}

export function rangeOf(ids: readonly string[]): IDBKeyRange | undefined {
  const sorted = ids.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? undefined : IDBKeyRange.bound(first, last);
}
