import type { Clip } from '../core/clip';
import type { Period } from '../core/issue';
import { placeClip } from '../core/placement';
import { isFrozenIn } from '../core/standing';
import type { Cadence } from '../core/style';
import { lookupIn } from './lookup';
import type { Reading, Writing } from './transaction';

/** That of the issue which is out with the clip in it; undefined for a clip that can still be changed. */
export async function publishedIn(
  stores: Reading | Writing,
  clip: Clip,
  cadence: Cadence,
): Promise<Period | undefined> {
  const lookup = lookupIn(stores, [clip]);
  const { period } = await placeClip(clip, cadence, lookup);
  const issue = await lookup.issue(period.id);
  return issue && isFrozenIn(issue, clip.id) ? period : undefined;
}
