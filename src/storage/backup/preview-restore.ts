import { chunksOf } from '../many-records';
import { readStores } from '../transaction';
import { planStore, type RestoredStore, readThere, type Stored } from './plan-restore';
import type { BackupSource } from './read-backup';
import { type Counts, type RestoreCounts, sumCounts } from './restore-counts';

/** So many in one read: the page answers in between. */
const CHUNK = 500;

export interface RestorePreview {
  /** When the backup was made; UTC, ms. */
  at: number;
  counts: RestoreCounts;
}

/** Reads all of a backup, and says what a restore would come to. */
export async function previewRestore(
  read: BackupSource,
  signal?: AbortSignal,
): Promise<RestorePreview> {
  const there = await readStores(['clips', 'tombstones'], (stores) => readThere(stores, 'clips'));
  const all: Counts[] = [];
  const { at, styles, issues } = await read(async (clips) => {
    for (const chunk of chunksOf(clips, CHUNK)) {
      signal?.throwIfAborted();
      const plan = await readStores(['clips'], (stores) =>
        planStore(stores, 'clips', chunk, there),
      );
      all.push(plan.counts);
    }
  }, signal);
  signal?.throwIfAborted();
  const counts = {
    styles: await countAll('styles', styles),
    issues: await countAll('issues', issues),
    clips: sumCounts(all),
  };
  return { at, counts };
}

function countAll<Name extends RestoredStore>(name: Name, given: Stored<Name>[]): Promise<Counts> {
  return readStores([name, 'tombstones'], async (stores) => {
    const { counts } = await planStore(stores, name, given, await readThere(stores, name));
    return counts;
  });
}
