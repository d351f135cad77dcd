import { inTurns } from '../many-records';
import { type Change, isSynced, keyOf, tombstoneId } from '../recorded-writes';
import type { Writing } from '../transaction';

/** The row that names the mirror for which the outbox is complete. */
export const MIRROR_ROW = 'mirror';

/** Notes for the next sync round what this transaction writes; what is noted already keeps its first write. */
export async function noteWrites(stores: Writing, changes: readonly Change[]): Promise<void> {
  const outbox = stores.objectStore('outbox');
  const synced = changes.filter(({ store }) => isSynced(store));
  await inTurns(synced, async (change) => {
    const id = tombstoneId(change.store, keyOf(change));
    if (!(await outbox.get(id))) await outbox.put({ id, revision: revisionOf(change) });
  });
}

function revisionOf(change: Change): string {
  if (change.kind === 'delete') return change.revision ?? '';
  return (change.value as { revision: string }).revision; // as every record of these stores has
}
