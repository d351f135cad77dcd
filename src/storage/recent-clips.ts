import type { Clip } from '../core/clip';
import { isInTrash } from '../core/standing';
import { readCadence } from './cadence';
import { publishedIn } from './published-in';
import { readStores } from './transaction';

const MOST = 30;

/** The latest clips of issues that aren't out yet, the newest first. What this reads is bounded. */
export function recentClips(): Promise<Clip[]> {
  return readStores(['clips', 'issues', 'styles', 'state'], async (stores) => {
    const cadence = await readCadence(stores);
    const open: Clip[] = [];
    // Ids are ordered by the time they were made at.
    let cursor = await stores.objectStore('clips').openCursor(null, 'prev');
    for (let read = 0; cursor && read < MOST; read++) {
      const clip = cursor.value;
      if (!isInTrash(clip) && !(await publishedIn(stores, clip, cadence))) open.push(clip);
      cursor = await cursor.continue();
    }
    return open;
  });
}
