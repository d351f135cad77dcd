import type { Outline, OutlineItem } from './outline';

/** Names a list of siblings: those of a day, of a section, or below a clip. */
export type ListId = { day: string } | { section: string } | { parent: string };

export interface SiblingList {
  id: ListId;
  items: OutlineItem[];
}

/** A day's or a section's, as the outline has them from top to bottom. */
export function groupsOf(outline: Outline): SiblingList[] {
  return [
    ...outline.days.map(({ day, items }) => ({ id: { day }, items })),
    ...outline.sections.map(({ name, items }) => ({ id: { section: name }, items })),
  ];
}

/** Every list of the outline, also the empty ones below clips. */
export function listsOf(outline: Outline): SiblingList[] {
  const groups = groupsOf(outline);
  return [...groups, ...groups.flatMap(({ items }) => items.flatMap(listsBelow))];
}

export function isSameList(one: ListId, other: ListId): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The given clips without those that stand below another of them, from top to bottom. */
export function topmostOf(outline: Outline, ids: ReadonlySet<string>): OutlineItem[] {
  return groupsOf(outline).flatMap(({ items }) => topmost(items, ids));
}

/** The item and all that stands below it. */
export function withBelow(item: OutlineItem): OutlineItem[] {
  return [item, ...item.children.flatMap(withBelow)];
}

function listsBelow({ clip, children }: OutlineItem): SiblingList[] {
  return [{ id: { parent: clip.id }, items: children }, ...children.flatMap(listsBelow)];
}

function topmost(items: OutlineItem[], ids: ReadonlySet<string>): OutlineItem[] {
  return items.flatMap((item) => (ids.has(item.clip.id) ? [item] : topmost(item.children, ids)));
}
