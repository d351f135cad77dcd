import type { Clip } from '../core/clip';
import { type Kept, placeClip } from '../core/placement';
import { writesNumber } from '../core/writes-number';
import { readStyleNow } from './cadence';
import { withNumber } from './issue-number';
import { lookupIn } from './lookup';
import type { Writing } from './transaction';

/** Finds a clip its issue, called as the writer calls it. */
export async function placeKept(stores: Writing, clip: Clip): Promise<Kept> {
  const style = await readStyleNow(stores);
  const kept = await placeClip(clip, style.cadence, lookupIn(stores, [clip]));
  const period = await withNumber(stores, kept.period, style.cadence, writesNumber(style));
  return { ...kept, period };
}
