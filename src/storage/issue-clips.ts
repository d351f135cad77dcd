import type { Clip } from '../core/clip';
import type { Issue, Period, Published } from '../core/issue';
import { deciderOf, isFrozenIn, isInTrash, isOfPeriod, overlappingIds } from '../core/standing';
import type { Cadence } from '../core/style';
import { lookupIn } from './lookup';
import type { Reading, Writing } from './transaction';

/** The clips that stand in an issue, nested ones included. What this reads grows with the issue, never with the library. */
export async function clipsOfIssue(
  stores: Reading | Writing,
  period: Period,
  issue: Issue | undefined,
  cadence: Cadence,
  ofDays?: Promise<Clip[]>,
): Promise<Clip[]> {
  if (issue?.published) return frozenClips(stores, issue.published);
  const roots = await rootsOfPeriod(stores, period, cadence, ofDays);
  const clips = new Map(roots.map((clip) => [clip.id, clip]));
  for (let level = roots; level.length > 0; ) {
    level = (await childrenOf(stores, level)).filter(
      (clip) => !isInTrash(clip) && !clips.has(clip.id),
    );
    for (const clip of level) clips.set(clip.id, clip);
  }
  return [...clips.values()];
}

/** Wherever they stand, be it in the trash. */
export function clipsOfDays(stores: Reading | Writing, { from, to }: Period): Promise<Clip[]> {
  return stores.objectStore('clips').index('day').getAll(IDBKeyRange.bound(from, to));
}

/** Whether any stands there; as a rule the first clip of the days tells. */
export async function hasClips(
  stores: Reading | Writing,
  period: Period,
  cadence: Cadence,
): Promise<boolean> {
  const others = await othersOver(stores, period);
  const days = IDBKeyRange.bound(period.from, period.to);
  let cursor = await stores.objectStore('clips').index('day').openCursor(days);
  for (; cursor; cursor = await cursor.continue()) {
    const clip = cursor.value;
    if (clip.parent === undefined && isOfPeriod(clip, period) && !isElsewhere(clip, others))
      return true;
  }
  return (await rootsOfPeriod(stores, period, cadence)).length > 0;
}

async function frozenClips(stores: Reading | Writing, published: Published): Promise<Clip[]> {
  const store = stores.objectStore('clips');
  const clips = await Promise.all(published.clips.map(({ id }) => store.get(id)));
  return clips.filter((clip) => clip !== undefined).filter((clip) => !isInTrash(clip));
}

/** The clips that stand in an unpublished issue by themselves, whatever stands below them. */
async function rootsOfPeriod(
  stores: Reading | Writing,
  period: Period,
  cadence: Cadence,
  ofDays = clipsOfDays(stores, period),
): Promise<Clip[]> {
  const store = stores.objectStore('clips');
  const [byDay, named, others] = await Promise.all([
    ofDays,
    store.index('issue').getAll(period.id),
    othersOver(stores, period),
  ]);
  const read = [...byDay, ...named];
  const lookup = lookupIn(stores, read);
  const candidates = new Map(
    read
      .filter((clip) => isOfPeriod(clip, period) && !isElsewhere(clip, others))
      .map((clip) => [clip.id, clip]),
  );
  const roots: Clip[] = [];
  for (const clip of candidates.values())
    if ((await deciderOf(clip, cadence, lookup)).id === clip.id) roots.push(clip);
  return roots;
}

/** Issues of another cadence that share days with the period: the cadence was changed meanwhile. */
async function othersOver(stores: Reading | Writing, period: Period): Promise<Issue[]> {
  const store = stores.objectStore('issues');
  const ranges = overlappingIds(period).map(([first, last]) => IDBKeyRange.bound(first, last));
  const issues = await Promise.all(ranges.map((range) => store.getAll(range)));
  return issues.flat().filter((issue) => issue.id !== period.id);
}

function isElsewhere(clip: Clip, others: Issue[]): boolean {
  return clip.issue === undefined && others.some((issue) => isFrozenIn(issue, clip.id));
}

/** Most of an issue's ids lie close together: one request for them all, unless that meets too many strangers. */
async function childrenOf(stores: Reading | Writing, parents: Clip[]): Promise<Clip[]> {
  const index = stores.objectStore('clips').index('parent');
  const ids = parents.map((clip) => clip.id).sort();
  const limit = 100 + 2 * ids.length;
  const span = IDBKeyRange.bound(ids[0], ids.at(-1));
  const near = await index.getAll(span, limit);
  const wanted = new Set(ids);
  if (near.length < limit) return near.filter((clip) => wanted.has(clip.parent ?? ''));
  return (await Promise.all(ids.map((id) => index.getAll(id)))).flat();
}
