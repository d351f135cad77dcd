import type { Clip } from './clip';
import type { Block, Period } from './issue';
import { ordersBetween } from './order-between';
import { isItem, type Outline, ownOf } from './outline';
import { isSameList, type ListId, listsOf, topmostOf, withBelow } from './sibling-lists';
import { isOfPeriod } from './standing';

/** Where clips and prose are to stand. */
export interface Place {
  list: ListId;
  /** How many siblings there stand before them, those that move not counted. */
  at: number;
}

/** What becomes different, as it will be. */
export interface Moved {
  clips: Clip[];
  blocks: Block[];
}

/** What has the ids stands there then, in its order; what makes room for it changes too. */
export function moved(
  outline: Outline,
  ids: ReadonlySet<string>,
  { list, at }: Place,
  period: Period,
): Moved {
  const moving = topmostOf(outline, ids);
  const below = new Set(moving.flatMap(withBelow).map((entry) => ownOf(entry).id));
  if ('parent' in list && below.has(list.parent)) return { clips: [], blocks: [] };
  const there = listsOf(outline).find(({ id }) => isSameList(id, list))?.entries ?? [];
  const siblings = there.map(ownOf).filter(({ id }) => !below.has(id));
  const coming = moving.map((entry) =>
    isItem(entry) ? clipIn(entry.clip, list, period) : blockIn(entry, list),
  );
  const changed = reordered(siblings.slice(0, at), coming, siblings.slice(at));
  return { clips: changed.filter(isClip), blocks: changed.filter(isBlock) };
}

/** Below no clip, and in the issue of the period wherever its day would put it. */
export function standingIn(clip: Clip, period: Period): Clip {
  const { parent: _, ...root } = clip;
  return isOfPeriod(root, period) ? root : { ...root, issue: period.id };
}

function clipIn(clip: Clip, list: ListId, period: Period): Clip {
  if ('parent' in list) return { ...clip, parent: list.parent };
  const { section: _, ...loose } = clip;
  if ('day' in list) return standingIn({ ...loose, day: list.day }, period);
  return standingIn('section' in list ? { ...loose, section: list.section } : loose, period);
}

/** What an imported post had above it was of its old place. */
export function blockIn(block: Block, list: ListId): Block {
  const { day: _, section: __, parent: ___, above: ____, ...free } = block;
  return 'top' in list ? free : { ...free, ...list };
}

/** Siblings may have the same order: as many as are needed to come between get a new one. */
function reordered<One extends Clip | Block>(before: One[], coming: One[], after: One[]): One[] {
  const first = before.at(-1)?.order;
  const later = after.findIndex(({ order }) => first === undefined || order > first);
  const tied = later < 0 ? after.length : later;
  const changing = [...coming, ...after.slice(0, tied)];
  const orders = ordersBetween(first, after[tied]?.order, changing.length);
  return changing.map((one, index) => ({ ...one, order: orders[index] ?? one.order }));
}

function isClip(one: Clip | Block): one is Clip {
  return 'url' in one;
}

function isBlock(one: Clip | Block): one is Block {
  return !isClip(one);
}
