import type { Place } from './move';
import { type Entry, entriesBelow, isItem, type Outline, ownOf } from './outline';
import {
  groupsOf,
  isSameList,
  listsOf,
  rootLists,
  type SiblingList,
  topmostOf,
  withBelow,
} from './sibling-lists';

export type Direction = 'up' | 'down' | 'in' | 'out';

/** Where rows are dropped: beside one or below it, or at the start of a day or section. */
export type DropTarget =
  | { rowId: string; side: 'before' | 'after' | 'below' }
  | { list: { day: string } | { section: string } };

interface Moving {
  outline: Outline;
  entries: Entry[];
}

/** Where a key moves them to; undefined where they can't go further. */
export function placeTowards(
  outline: Outline,
  ids: ReadonlySet<string>,
  direction: Direction,
): Place | undefined {
  const moving = { outline, entries: topmostOf(outline, ids) };
  const end = direction === 'down' ? moving.entries.at(-1) : moving.entries[0];
  const list = end && listsOf(outline).find(({ entries }) => entries.includes(end));
  if (!list || ('top' in list.id && !isProse(moving))) return undefined;
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
  const moving = { outline, entries: topmostOf(outline, ids) };
  if (!('rowId' in target)) return { list: target.list, at: 0 };
  const { rowId, side } = target;
  const isBelowMoved = moving.entries.flatMap(withBelow).some((entry) => ownOf(entry).id === rowId);
  const found = find(rowId, outline);
  if (isBelowMoved || !found) return undefined;
  if ('top' in found.list.id && !isProse(moving)) return undefined;
  if (side === 'below') return lastBelow(found.entry, moving);
  const at = restBefore(found.list, found.entry, moving).length;
  return { list: found.list.id, at: side === 'before' ? at : at + 1 };
}

function above(list: SiblingList, moving: Moving): Place | undefined {
  const groups = groupsFor(moving);
  const group = groups[indexOf(groups, list) - 1];
  return group && { list: group.id, at: rest(group, moving).length };
}

function beneath(list: SiblingList, moving: Moving): Place | undefined {
  const groups = groupsFor(moving);
  const at = indexOf(groups, list);
  const group = at < 0 ? undefined : groups[at + 1];
  return group && { list: group.id, at: 0 };
}

function besideParent({ id }: SiblingList, moving: Moving): Place | undefined {
  const found = 'parent' in id ? find(id.parent, moving.outline) : undefined;
  if (!found) return undefined;
  return { list: found.list.id, at: restBefore(found.list, found.entry, moving).length + 1 };
}

/** Prose has nothing below it. */
function lastBelow(entry: Entry | undefined, moving: Moving): Place | undefined {
  if (!entry || !isItem(entry)) return undefined;
  const id = { parent: entry.clip.id };
  return { list: id, at: rest({ id, entries: entriesBelow(entry) }, moving).length };
}

function groupsFor(moving: Moving): SiblingList[] {
  return isProse(moving) ? rootLists(moving.outline) : groupsOf(moving.outline);
}

function isProse({ entries }: Moving): boolean {
  return !entries.some(isItem);
}

function find(rowId: string, outline: Outline) {
  for (const list of listsOf(outline)) {
    const entry = list.entries.find((one) => ownOf(one).id === rowId);
    if (entry) return { list, entry };
  }
  return undefined;
}

function indexOf(groups: SiblingList[], list: SiblingList): number {
  return groups.findIndex(({ id }) => isSameList(id, list.id));
}

/** The siblings that stay. */
function rest({ entries }: SiblingList, moving: Moving): Entry[] {
  return entries.filter((entry) => !moving.entries.includes(entry));
}

function restBefore(list: SiblingList, entry: Entry, moving: Moving): Entry[] {
  return rest({ ...list, entries: list.entries.slice(0, list.entries.indexOf(entry)) }, moving);
}
