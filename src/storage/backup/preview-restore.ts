import type { Backup } from '../../core/backup';
import type { Clip } from '../../core/clip';
import { readStores } from '../transaction';
import { planStore, type RestoredStore, readThere, type Stored } from './plan-restore';
import { type Counts, type RestoreCounts, sumCounts } from './restore-counts';

/** So many in one read: the page answers in between. */
const CHUNK = 500;

/** What a restore would come to; rejects with the signal's reason once that is cancelled. */
export async function previewRestore(
  { styles, issues, clips }: Backup,
  signal?: AbortSignal,
): Promise<RestoreCounts> {
  return {
    styles: await countAll('styles', styles),
    issues: await countAll('issues', issues),
    clips: await countClips(clips, signal),
  };
}

function countAll<Name extends RestoredStore>(name: Name, given: Stored<Name>[]): Promise<Counts> {
  return readStores([name, 'tombstones'], async (stores) => {
    const { counts } = await planStore(stores, name, given, await readThere(stores, name));
    return counts;
  });
}

async function countClips(clips: Clip[], signal?: AbortSignal): Promise<Counts> {
  const there = await readStores(['clips', 'tombstones'], (stores) => readThere(stores, 'clips'));
  const all: Counts[] = [];
  for (let start = 0; start < clips.length; start += CHUNK) {
    signal?.throwIfAborted();
    const chunk = clips.slice(start, start + CHUNK);
    const plan = await readStores(['clips'], (stores) => planStore(stores, 'clips', chunk, there));
    all.push(plan.counts);
  }
  signal?.throwIfAborted();
  return sumCounts(all);
}
