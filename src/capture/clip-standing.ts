import type { Clip } from '../core/clip';
import type { Period } from '../core/issue';
import { readCadence } from '../storage/cadence';
import { clipsWithKeys } from '../storage/clips';
import { publishedIn } from '../storage/published-in';
import { readStores } from '../storage/transaction';

/** How a page is known already. */
export type Standing =
  | { state: 'new' }
  | { state: 'kept'; clip: Clip }
  /** In an issue that is out: that one stays as it is, so the page may be clipped anew. */
  | { state: 'published'; clip: Clip; period: Period };

/** An unpublished clip comes before published ones, the newest first. */
export async function standingOf(keys: string[]): Promise<Standing> {
  let published: Standing | undefined;
  for (const clip of keys.length > 0 ? await clipsWithKeys(keys) : []) {
    const period = await readStores(['clips', 'issues', 'styles', 'state'], async (stores) =>
      publishedIn(stores, clip, await readCadence(stores)),
    );
    if (!period) return { state: 'kept', clip };
    published ??= { state: 'published', clip, period };
  }
  return published ?? { state: 'new' };
}
