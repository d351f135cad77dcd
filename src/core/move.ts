import type { Clip } from './clip';
import type { Period } from './issue';
import { ordersBetween } from './order';
import type { Outline } from './outline';
import { isSameList, type ListId, listsOf, topmostOf, withBelow } from './sibling-lists';
import { isOfPeriod } from './standing';

/** Where clips are to stand. */
export interface Place {
  list: ListId;
  /** How many siblings there stand before them, those that move not counted. */
  at: number;
}

/** The clips as they are once those of the ids stand there, in their order, and those that make room for them. */
export function movedClips(
  outline: Outline,
  ids: ReadonlySet<string>,
  { list, at }: Place,
  period: Period,
): Clip[] {
  const moving = topmostOf(outline, ids);
  const below = new Set(moving.flatMap(withBelow).map(({ clip }) => clip.id));
  if ('parent' in list && below.has(list.parent)) return [];
  const there = listsOf(outline).find(({ id }) => isSameList(id, list))?.items ?? [];
  const siblings = there.map(({ clip }) => clip).filter(({ id }) => !below.has(id));
  const clips = moving.map(({ clip }) => inList(clip, list, period));
  return reordered(siblings.slice(0, at), clips, siblings.slice(at));
}

/** Below no clip, and in the issue of the period wherever its day would put it. */
export function standingIn(clip: Clip, period: Period): Clip {
  const { parent: _, ...root } = clip;
  return isOfPeriod(root, period) ? root : { ...root, issue: period.id };
}

function inList(clip: Clip, list: ListId, period: Period): Clip {
  if ('parent' in list) return { ...clip, parent: list.parent };
  const { section: _, ...loose } = clip;
  return standingIn('day' in list ? { ...loose, day: list.day } : { ...loose, ...list }, period);
}

/** Siblings may have the same order: as many as are needed to come between get a new one. */
function reordered(before: Clip[], moved: Clip[], after: Clip[]): Clip[] {
  const first = before.at(-1)?.order;
  const later = after.findIndex(({ order }) => first === undefined || order > first);
  const tied = later < 0 ? after.length : later;
  const block = [...moved, ...after.slice(0, tied)];
  const orders = ordersBetween(first, after[tied]?.order, block.length);
  return block.map((clip, index) => ({ ...clip, order: orders[index] ?? clip.order }));
}
