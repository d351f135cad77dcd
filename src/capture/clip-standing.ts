import type { Clip } from '../core/clip';
import type { Period } from '../core/issue';
import { placeClip } from '../core/placement';
import { isFrozenIn } from '../core/standing';
import { readCadence } from '../storage/cadence';
import { clipsWithKeys } from '../storage/clips';
import { lookupIn } from '../storage/lookup';
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
    const period = await publishedIn(clip);
    if (!period) return { state: 'kept', clip };
    published ??= { state: 'published', clip, period };
  }
  return published ?? { state: 'new' };
}

function publishedIn(clip: Clip): Promise<Period | undefined> {
  return readStores(['clips', 'issues', 'styles', 'state'], async (stores) => {
    const lookup = lookupIn(stores, [clip]);
    const { period } = await placeClip(clip, await readCadence(stores), lookup);
    const issue = await lookup.issue(period.id);
    return issue && isFrozenIn(issue, clip.id) ? period : undefined;
  });
}
