import { connectDatabase } from '../connection';
import type { StoreName } from '../database';
import { deleteRecords, inTurns, readRecords } from '../many-records';
import { tombstoneId } from '../recorded-writes';
import type { Writing } from '../transaction';
import { MIRROR_ROW } from './note-writes';
import { recordsOf, SYNCED_STORES } from './records';

/** A record that the mirror now has in that revision; undefined: it was deleted there. */
export interface Mirrored {
  id: string;
  revision: string | undefined;
}

const STORES: StoreName[] = [...SYNCED_STORES, 'outbox'];

/** No longer to be told, but for what was written since. */
export async function forgetNoted(mirrored: readonly Mirrored[]): Promise<void> {
  if (mirrored.length === 0) return;
  const stores = (await connectDatabase()).transaction(STORES, 'readwrite');
  await Promise.all([forgetIn(stores, mirrored), stores.done]);
}

async function forgetIn(stores: Writing, mirrored: readonly Mirrored[]): Promise<void> {
  const outbox = stores.objectStore('outbox');
  const records = await recordsOf(
    stores,
    mirrored.map(({ id }) => id),
  );
  const isTold = ({ id, revision }: Mirrored) => records.get(id)?.revision === revision;
  const told = mirrored.filter(isTold).map(({ id }) => id);
  await deleteRecords(outbox, told);
  const others = mirrored.filter((each) => !isTold(each));
  await inTurns(others, ({ id, revision }) =>
    outbox.put({ id, revision: records.get(id)?.revision ?? revision ?? '' }),
  );
}

/** The mirror whose lack is noted in full. */
export async function notedMirror(): Promise<string | undefined> {
  return (await (await connectDatabase()).get('outbox', MIRROR_ROW))?.revision;
}

export async function noteMirror(mirror: string): Promise<void> {
  await (await connectDatabase()).put('outbox', { id: MIRROR_ROW, revision: mirror });
}

/** The next round looks through all, as if it were the first. */
export async function forgetMirror(): Promise<void> {
  await (await connectDatabase()).delete('outbox', MIRROR_ROW);
}

/** A round left nothing to be told, with the server as it says it stands. */
export async function noteAgreed(server: string): Promise<void> {
  const { store, done } = (await connectDatabase()).transaction('outbox', 'readwrite');
  const row = await store.get(MIRROR_ROW);
  await Promise.all([row && store.put({ ...row, server }), done]);
}

/** Whether nothing has been written here since, and the server stands as it did. */
export async function isAgreed(server: string): Promise<boolean> {
  const { store } = (await connectDatabase()).transaction('outbox');
  const [row, ids] = await Promise.all([store.get(MIRROR_ROW), store.getAllKeys(null, 2)]);
  return row?.server === server && ids.length === 1;
}

const CHUNK = 500;

/** Notes each record that the mirror doesn't have as it is. `revisionsOf` tells what the mirror has. */
export async function noteDifferences(
  revisionsOf: (ids: string[]) => Promise<Map<string, string[]>>,
): Promise<void> {
  for (const name of SYNCED_STORES) {
    let after: string | undefined;
    do {
      const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
      const records = await (await connectDatabase()).getAll(name, range, CHUNK);
      after = records.length < CHUNK ? undefined : records.at(-1)?.id;
      const given = records.map(({ id, revision }) => ({ id: tombstoneId(name, id), revision }));
      const there = await revisionsOf(given.map(({ id }) => id));
      await addRows(given.filter(({ id, revision }) => !there.get(id)?.includes(revision)));
    } while (after !== undefined);
  }
}

async function addRows(rows: { id: string; revision: string }[]): Promise<void> {
  const stores = (await connectDatabase()).transaction('outbox', 'readwrite');
  const add = async () => {
    const ids = rows.map(({ id }) => id);
    const there = await readRecords(stores.store, ids);
    await inTurns(rows, async (row) => there.has(row.id) || stores.store.put(row));
  };
  await Promise.all([add(), stores.done]);
}

export async function countRecords(): Promise<number> {
  const database = await connectDatabase();
  const counts = await Promise.all(SYNCED_STORES.map((name) => database.count(name)));
  return counts.reduce((sum, count) => sum + count, 0);
}
