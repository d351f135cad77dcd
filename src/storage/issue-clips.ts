import type { Clip } from '../core/clip';
import { addDays } from '../core/day';
import { type Issue, nextPeriod, type Period, type Published, periodOf } from '../core/issue';
import { deciderOf, isFrozenIn, isInTrash, isOfPeriod, overlappingIds } from '../core/standing';
import type { Cadence } from '../core/style';
import { lookupIn } from './lookup';
import { readRecords } from './many-records';
import type { Reading, Writing } from './transaction';

/** What an issue's clips are found among. */
export interface Candidates {
  /** Wherever they stand, be it in the trash. */
  ofDays: Clip[];
  /** Those that name the issue. */
  named: Clip[];
  /** Issues of another cadence that share days with the period: the cadence was changed meanwhile. */
  others: Issue[];
}

interface Place {
  period: Period;
  /** As stored. */
  issue: Issue | undefined;
  cadence: Cadence;
}

/** The clips that stand in an issue, nested ones included. What this reads grows with the issue, never with the library. */
export async function clipsOfIssue(
  stores: Reading,
  { period, issue, cadence }: Place,
  candidates: Candidates,
): Promise<Clip[]> {
  if (issue?.published) return frozenClips(stores, issue.published, candidates.ofDays);
  const [own, left] = await Promise.all([
    rootsOfPeriod(stores, period, cadence, candidates),
    leftBefore(stores, period, cadence),
  ]);
  const clips = new Map([...own, ...left].map((clip) => [clip.id, clip]));
  // What is below those that were left stands by itself: their own issue is out without it.
  for (let level = own; level.length > 0; ) {
    level = (await childrenOf(stores, level)).filter(
      (clip) => !isInTrash(clip) && !clips.has(clip.id),
    );
    for (const clip of level) clips.set(clip.id, clip);
  }
  return [...clips.values()];
}

export async function readCandidates(
  stores: Reading | Writing,
  period: Period,
): Promise<Candidates> {
  const store = stores.objectStore('clips');
  const [ofDays, named, others] = await Promise.all([
    store.index('day').getAll(IDBKeyRange.bound(period.from, period.to)),
    store.index('issue').getAll(period.id),
    othersOver(stores, period),
  ]);
  return { ofDays, named, others };
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
  const candidates = await readCandidates(stores, period);
  const roots = await rootsOfPeriod(stores, period, cadence, candidates);
  return roots.length > 0 || (await leftBefore(stores, period, cadence)).length > 0;
}

/** Most of them are of its days still. */
async function frozenClips(stores: Reading, published: Published, ofDays: Clip[]): Promise<Clip[]> {
  const lookup = lookupIn(stores, ofDays);
  const clips = await Promise.all(published.clips.map(({ id }) => lookup.clip(id)));
  return clips.filter((clip) => clip !== undefined).filter((clip) => !isInTrash(clip));
}

/** The clips that stand in an unpublished issue by themselves, whatever stands below them. */
async function rootsOfPeriod(
  stores: Reading | Writing,
  period: Period,
  cadence: Cadence,
  { ofDays, named, others }: Candidates,
): Promise<Clip[]> {
  const read = [...ofDays, ...named];
  const lookup = lookupIn(stores, read);
  const own = new Map(
    read
      .filter((clip) => isOfPeriod(clip, period) && !isElsewhere(clip, others))
      .map((clip) => [clip.id, clip]),
  );
  const roots: Clip[] = [];
  for (const clip of own.values())
    if ((await deciderOf(clip, cadence, lookup)).id === clip.id) roots.push(clip);
  return roots;
}

/** Before that, what an issue came out without is found in the library. */
const LOOKED_BACK = 3;

/** Clips that the issues just before are out without: another device, an import or a backup brought the one or the other. */
async function leftBefore(
  stores: Reading | Writing,
  period: Period,
  cadence: Cadence,
): Promise<Clip[]> {
  const frozen = new Set<string>();
  const left: Clip[] = [];
  let next = period;
  for (let steps = 0; steps < LOOKED_BACK; steps++) {
    const before = periodOf(addDays(next.from, -1), cadence);
    if (nextPeriod(before, cadence).id !== next.id) break;
    const issue = await stores.objectStore('issues').get(before.id);
    if (!issue?.published) break;
    for (const { id } of issue.published.clips) frozen.add(id);
    left.push(...(await leftOut(stores, before, cadence, frozen)));
    next = before;
  }
  return left;
}

/** Reads the ids of what is frozen, and no more of it. */
async function leftOut(
  stores: Reading | Writing,
  period: Period,
  cadence: Cadence,
  frozen: ReadonlySet<string>,
): Promise<Clip[]> {
  const store = stores.objectStore('clips');
  const [ofDays, named] = await Promise.all([
    store.index('day').getAllKeys(IDBKeyRange.bound(period.from, period.to)),
    store.index('issue').getAllKeys(period.id),
  ]);
  const ids = [...new Set([...ofDays, ...named])].filter((id) => !frozen.has(id));
  if (ids.length === 0) return [];
  const [read, others] = await Promise.all([
    readRecords<Clip>(store, ids),
    othersOver(stores, period),
  ]);
  const clips = ids.flatMap((id) => read.get(id) ?? []);
  return rootsOfPeriod(stores, period, cadence, { ofDays: clips, named: [], others });
}

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
