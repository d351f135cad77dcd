import type { Clip } from '../core/clip';
import { type Kept, placeClip } from '../core/placement';
import type { Style } from '../core/style';
import { writesNumber } from '../core/writes-number';
import { withNumber } from './issue-number';
import { lookupIn } from './lookup';
import type { Writing } from './transaction';

/** Finds a clip its issue, called as the writer calls it. `style` is the current one. */
export async function placeKept(stores: Writing, clip: Clip, style: Style): Promise<Kept> {
  const kept = await placeClip(clip, style.cadence, lookupIn(stores, [clip]));
  const period = await withNumber(stores, kept.period, style.cadence, writesNumber(style));
  return { ...kept, period };
}
