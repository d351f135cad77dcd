import type { Clip } from '../core/clip';
import type { Period } from '../core/issue';
import { placeClip } from '../core/placement';
import { readCadence } from './cadence';
import { lookupIn } from './lookup';
import { readStores } from './transaction';

/** The period of the issue that the clip stands in. */
export function periodOfClip(clip: Clip): Promise<Period> {
  return readStores(['clips', 'issues', 'styles', 'state'], async (stores) => {
    const lookup = lookupIn(stores, [clip]);
    return (await placeClip(clip, await readCadence(stores), lookup)).period;
  });
}
