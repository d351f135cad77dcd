import type { Clip } from '../core/clip';
import { LIBRARY_ONLY } from '../core/issue';
import { isInTrash, rootOf } from '../core/standing';
import { lookupIn } from './lookup';
import type { Reading } from './transaction';

/** Of a period's clips those that stand in no issue, without those below them. */
export async function asideOf(stores: Reading, read: Clip[]): Promise<Clip[]> {
  const candidates = read.filter((clip) => clip.issue === LIBRARY_ONLY && !isInTrash(clip));
  const lookup = lookupIn(stores, read);
  const aside: Clip[] = [];
  for (const clip of candidates)
    if ((await rootOf(clip, lookup.clip)).id === clip.id) aside.push(clip);
  return aside;
}
