import { connectDatabase } from '../connection';
import { inTurns } from '../many-records';
import { tombstoneId } from '../recorded-writes';
import { MIRROR_ROW } from './note-writes';
import { SYNCED_STORES, splitSyncId } from './records';

/** A record that the mirror now has in that revision; undefined: it was deleted there. */
export interface Mirrored {
  id: string;
  revision: string | undefined;
}

const STORES = [...SYNCED_STORES, 'outbox' as const];

/** No longer to be told, but for what was written since. */
export async function forgetNoted(mirrored: readonly Mirrored[]): Promise<void> {
  if (mirrored.length === 0) return;
  const stores = (await connectDatabase()).transaction(STORES, 'readwrite');
  const outbox = stores.objectStore('outbox');
  const forgotten = inTurns(mirrored, async ({ id, revision }) => {
    const at = splitSyncId(id);
    const record = at && (await stores.objectStore(at.store).get(at.key));
    if (record?.revision === revision) await outbox.delete(id);
    else await outbox.put({ id, revision: record?.revision ?? revision ?? '' });
  });
  await Promise.all([forgotten, stores.done]);
}

/** The mirror whose lack is noted in full. */
export async function notedMirror(): Promise<string | undefined> {
  return (await (await connectDatabase()).get('outbox', MIRROR_ROW))?.revision;
}

export async function noteMirror(mirror: string): Promise<void> {
  await (await connectDatabase()).put('outbox', { id: MIRROR_ROW, revision: mirror });
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
  const added = inTurns(rows, async (row) => {
    if (!(await stores.store.get(row.id))) await stores.store.put(row);
  });
  await Promise.all([added, stores.done]);
}

export async function countRecords(): Promise<number> {
  const database = await connectDatabase();
  const counts = await Promise.all(SYNCED_STORES.map((name) => database.count(name)));
  return counts.reduce((sum, count) => sum + count, 0);
}
