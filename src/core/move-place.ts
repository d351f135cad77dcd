import type { Place } from './move';
import type { Outline, OutlineItem } from './outline';
import {
  groupsOf,
  isSameList,
  type ListId,
  listsOf,
  type SiblingList,
  topmostOf,
  withBelow,
} from './sibling-lists';

export type Direction = 'up' | 'down' | 'in' | 'out';

/** Where a clip is dropped: beside a row or below it, or at the start of a day or section. */
export type DropTarget =
  | { clipId: string; side: 'before' | 'after' | 'below' }
  | { list: Exclude<ListId, { parent: string }> };

interface Moving {
  outline: Outline;
  items: OutlineItem[];
}

/** Where a key moves the clips to; undefined where they can't go further. */
export function placeTowards(
  outline: Outline,
  ids: ReadonlySet<string>,
  direction: Direction,
): Place | undefined {
  const moving = { outline, items: topmostOf(outline, ids) };
  const end = direction === 'down' ? moving.items.at(-1) : moving.items[0];
  const list = end && listsOf(outline).find(({ items }) => items.includes(end));
  if (!list) return undefined;
  const at = restBefore(list, end, moving).length;
  if (direction === 'up') return at > 0 ? { list: list.id, at: at - 1 } : above(list, moving);
  if (direction === 'down')
    return at < rest(list, moving).length ? { list: list.id, at: at + 1 } : beneath(list, moving);
  if (direction === 'out') return besideParent(list, moving);
  return at > 0 ? lastBelow(rest(list, moving)[at - 1], moving) : undefined;
}

/** Where they go when they are dropped there; undefined on themselves and on what stands below them. */
export function placeOfDrop(
  outline: Outline,
  ids: ReadonlySet<string>,
  target: DropTarget,
): Place | undefined {
  const moving = { outline, items: topmostOf(outline, ids) };
  if (!('clipId' in target)) return { list: target.list, at: 0 };
  const { clipId, side } = target;
  const isBelowMoved = moving.items.flatMap(withBelow).some(({ clip }) => clip.id === clipId);
  const found = find(clipId, outline);
  if (isBelowMoved || !found) return undefined;
  if (side === 'below') return lastBelow(found.item, moving);
  const at = restBefore(found.list, found.item, moving).length;
  return { list: found.list.id, at: side === 'before' ? at : at + 1 };
}

function above(list: SiblingList, moving: Moving): Place | undefined {
  const groups = groupsOf(moving.outline);
  const group = groups[indexOf(groups, list) - 1];
  return group && { list: group.id, at: rest(group, moving).length };
}

function beneath(list: SiblingList, { outline }: Moving): Place | undefined {
  const groups = groupsOf(outline);
  const at = indexOf(groups, list);
  const group = at < 0 ? undefined : groups[at + 1];
  return group && { list: group.id, at: 0 };
}

function besideParent({ id }: SiblingList, moving: Moving): Place | undefined {
  const found = 'parent' in id ? find(id.parent, moving.outline) : undefined;
  if (!found) return undefined;
  return { list: found.list.id, at: restBefore(found.list, found.item, moving).length + 1 };
}

function lastBelow(item: OutlineItem | undefined, moving: Moving): Place | undefined {
  if (!item) return undefined;
  const id = { parent: item.clip.id };
  return { list: id, at: rest({ id, items: item.children }, moving).length };
}

function find(clipId: string, outline: Outline) {
  for (const list of listsOf(outline)) {
    const item = list.items.find(({ clip }) => clip.id === clipId);
    if (item) return { list, item };
  }
  return undefined;
}

function indexOf(groups: SiblingList[], list: SiblingList): number {
  return groups.findIndex(({ id }) => isSameList(id, list.id));
}

/** The siblings that stay. */
function rest({ items }: SiblingList, moving: Moving): OutlineItem[] {
  return items.filter((item) => !moving.items.includes(item));
}

function restBefore(list: SiblingList, item: OutlineItem, moving: Moving): OutlineItem[] {
  return rest({ ...list, items: list.items.slice(0, list.items.indexOf(item)) }, moving);
}
