import type { Clip } from '../core/clip';
import { placeClip } from '../core/placement';
import { isFrozenIn, isInTrash } from '../core/standing';
import { readCadence } from './cadence';
import { lookupIn } from './lookup';
import { type Reading, readStores } from './transaction';

const MOST = 30;

/** The latest clips of issues that aren't out yet, the newest first. What this reads is bounded. */
export function recentClips(): Promise<Clip[]> {
  return readStores(['clips', 'issues', 'styles', 'state'], async (stores) => {
    // Ids are ordered by the time they were made at.
    let cursor = await stores.objectStore('clips').openCursor(null, 'prev');
    const latest: Clip[] = [];
    for (let read = 0; cursor && read < MOST; read++) {
      latest.push(cursor.value);
      cursor = await cursor.continue();
    }
    const open: Clip[] = [];
    for (const clip of latest)
      if (!isInTrash(clip) && !(await isPublished(stores, clip))) open.push(clip);
    return open;
  });
}

async function isPublished(stores: Reading, clip: Clip): Promise<boolean> {
  const lookup = lookupIn(stores, [clip]);
  const { period } = await placeClip(clip, await readCadence(stores), lookup);
  const issue = await lookup.issue(period.id);
  return issue !== undefined && isFrozenIn(issue, clip.id);
}
