import type { CopyConnection } from './copy-database';
import type { Connection } from './database';

/** So few cost nothing. */
const FEW = 200;

/** Both sides agree: what was deleted before that can't come back. */
export async function pruneTombstones(main: Connection, copy: CopyConnection): Promise<void> {
  if ((await main.count('tombstones')) <= FEW) return;
  const deleted = await main.getAllKeys('tombstones');
  // Both have the store, in the same form; a union of the two can't be called.
  for (const database of [main, copy as unknown as Connection]) {
    const stores = database.transaction('tombstones', 'readwrite');
    await Promise.all([...deleted.map((id) => stores.store.delete(id)), stores.done]);
  }
}
