import { isSameWrite, type SyncedRecord, type SyncedStore } from '../../core/record-parts';
import { announceChange } from '../changes';
import { inTurns, readRecords } from '../many-records';
import { tombstoneId } from '../recorded-writes';
import { type Reading, readStores, type Writing, writeFromSync } from '../transaction';
import { MIRROR_ROW } from './note-writes';

export const SYNCED_STORES: readonly SyncedStore[] = ['clips', 'issues', 'styles'];

/** A record, and the first write of it that the mirror lacks. */
export interface Noted {
  record: SyncedRecord | undefined;
  noted: string | undefined;
}

/** What a round found out about a record. */
export interface Outcome {
  id: string;
  /** The revision of what was read; undefined: nothing was there. */
  before: string | undefined;
  /** What is to be there; undefined: nothing. */
  after: SyncedRecord | undefined;
  copies: readonly SyncedRecord[];
  /** Whether it is still to be put into the mirror. */
  isMirrorNew: boolean;
}

export function splitSyncId(id: string): { store: SyncedStore; key: string } | undefined {
  const store = SYNCED_STORES.find((name) => id.startsWith(`${name}/`));
  return store && { store, key: id.slice(store.length + 1) };
}

export function readNoted(ids: readonly string[]): Promise<Map<string, Noted>> {
  return readStores([...SYNCED_STORES, 'outbox'], async (stores) => {
    const [records, rows] = await Promise.all([
      recordsOf(stores, ids),
      readRecords(stores.objectStore('outbox'), ids),
    ]);
    return new Map(
      ids.map((id) => [id, { record: records.get(id), noted: rows.get(id)?.revision }]),
    );
  });
}

/** By the ids under which they are synced. */
export async function recordsOf(
  stores: Reading | Writing,
  ids: readonly string[],
): Promise<Map<string, SyncedRecord>> {
  const found = new Map<string, SyncedRecord>();
  const parts = ids.flatMap((id) => splitSyncId(id) ?? []);
  for (const name of SYNCED_STORES) {
    const keys = parts.flatMap(({ store, key }) => (store === name ? [key] : []));
    const records = await readRecords<SyncedRecord>(stores.objectStore(name), keys);
    for (const [key, record] of records) found.set(tombstoneId(name, key), record);
  }
  return found;
}

export function notedIds(): Promise<string[]> {
  return readStores(['outbox'], async (stores) => {
    const ids = await stores.objectStore('outbox').getAllKeys();
    return ids.filter((id) => id !== MIRROR_ROW);
  });
}

/**
 * Puts in what a round found out, where the record is still what it read. Returns the ids of those that were written
 * meanwhile, and how many records changed and copies came in.
 */
export async function putOutcomes(outcomes: readonly Outcome[]) {
  const done = { stale: [] as string[], changed: 0, copied: 0 };
  if (outcomes.length === 0) return done;
  const stores = new Set<SyncedStore>();
  await writeFromSync([...SYNCED_STORES, 'outbox', 'state'], async (writing) => {
    Object.assign(done, { stale: [], changed: 0, copied: 0 });
    await inTurns(outcomes, async (outcome) => {
      const { id, before, after, copies, isMirrorNew } = outcome;
      const record = await recordAt(writing, id);
      if (record?.revision !== before) return void done.stale.push(id);
      if (!isSameWrite(after, record)) {
        await putRecord(writing, outcome);
        done.changed++;
        stores.add(storeOf(id));
      }
      for (const copy of copies)
        if (await addCopy(writing, storeOf(id), copy)) {
          done.copied++;
          stores.add(storeOf(id));
        }
      // In case that the mirror isn't reached any more: the next round is to see to it.
      if (isMirrorNew)
        await writing.objectStore('outbox').put({ id, revision: after?.revision ?? before ?? '' });
    });
  });
  announceChange(...stores);
  return done;
}

async function putRecord(stores: Writing, { id, after }: Outcome): Promise<void> {
  const { store, key } = partsOfId(id);
  await (after ? putInto(stores, store, after) : stores.objectStore(store).delete(key));
}

/** One that the writer has, had and deleted, or deleted for good, comes in no more. */
async function addCopy(stores: Writing, name: SyncedStore, copy: SyncedRecord): Promise<boolean> {
  const id = tombstoneId(name, copy.id);
  const [there, buried] = await Promise.all([
    stores.objectStore(name).getKey(copy.id),
    stores.objectStore('tombstones').getKey(id),
  ]);
  if (there !== undefined || buried !== undefined) return false;
  await Promise.all([
    putInto(stores, name, copy),
    stores.objectStore('outbox').put({ id, revision: copy.revision }),
  ]);
  return true;
}

function putInto(stores: Writing, name: SyncedStore, record: SyncedRecord): Promise<unknown> {
  // It came out of the store of that name, on this device or on another.
  return stores.objectStore(name).put(record as never);
}

function recordAt(stores: Reading | Writing, id: string): Promise<SyncedRecord | undefined> {
  const { store, key } = partsOfId(id);
  return stores.objectStore(store).get(key);
}

function storeOf(id: string): SyncedStore {
  return partsOfId(id).store;
}

function partsOfId(id: string): { store: SyncedStore; key: string } {
  const parts = splitSyncId(id);
  if (!parts) throw new TypeError(`no store is synced under ${id}`);
  return parts;
}
