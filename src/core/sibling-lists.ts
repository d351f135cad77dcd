import { type Entry, entriesBelow, entriesOf, isItem, type Outline, ownOf } from './outline';

/** Names a list of siblings: those of a day, of a section, or below a clip; prose may also stand above all of them. */
export type ListId = { day: string } | { section: string } | { parent: string } | { top: true };

export interface SiblingList {
  id: ListId;
  entries: readonly Entry[];
}

/** A day's or a section's, as the outline has them from top to bottom. */
export function groupsOf(outline: Outline): SiblingList[] {
  return [
    ...outline.days.map((group) => ({ id: { day: group.day }, entries: entriesOf(group) })),
    ...outline.sections.map((group) => ({
      id: { section: group.name },
      entries: entriesOf(group),
    })),
  ];
}

/** Of prose only. */
export function topOf({ blocks = [] }: Outline): SiblingList {
  return { id: { top: true }, entries: blocks };
}

/** The lists of what stands below no clip, from top to bottom. */
export function rootLists(outline: Outline): SiblingList[] {
  return [topOf(outline), ...groupsOf(outline)];
}

/** Every list of the outline, also the empty ones below clips. */
export function listsOf(outline: Outline): SiblingList[] {
  const lists = rootLists(outline);
  return [...lists, ...lists.flatMap(({ entries }) => entries.flatMap(listsBelow))];
}

export function isSameList(one: ListId, other: ListId): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What has the given ids, without what stands below another of them, from top to bottom. */
export function topmostOf(outline: Outline, ids: ReadonlySet<string>): Entry[] {
  return rootLists(outline).flatMap(({ entries }) => topmost(entries, ids));
}

/** The entry and all that stands below it. */
export function withBelow(entry: Entry): Entry[] {
  return isItem(entry) ? [entry, ...entriesBelow(entry).flatMap(withBelow)] : [entry];
}

function listsBelow(entry: Entry): SiblingList[] {
  if (!isItem(entry)) return [];
  const entries = entriesBelow(entry);
  return [{ id: { parent: entry.clip.id }, entries }, ...entries.flatMap(listsBelow)];
}

function topmost(entries: readonly Entry[], ids: ReadonlySet<string>): Entry[] {
  return entries.flatMap((entry) => {
    if (ids.has(ownOf(entry).id)) return [entry];
    return isItem(entry) ? topmost(entriesBelow(entry), ids) : [];
  });
}
