import type { Clip } from './clip';
import { groupBy } from './group-by';
import type { Issue } from './issue';
import { byOrder } from './order';

export interface OutlineItem {
  clip: Clip;
  children: OutlineItem[];
}

export interface OutlineDay {
  day: string;
  items: OutlineItem[];
}

export interface OutlineSection {
  name: string;
  items: OutlineItem[];
}

/** An issue's clips as they stand: those without a section by day, the others by section. */
export interface Outline {
  days: OutlineDay[];
  sections: OutlineSection[];
}

/** A clip whose parent isn't among the given ones stands as a root, so that none is ever missing. */
export function outlineOf(clips: Clip[], issue: Pick<Issue, 'sectionOrder'>): Outline {
  const roots = nest(clips);
  return {
    days: daysOf(roots.filter((item) => !item.clip.section)),
    sections: sectionsOf(
      roots.filter((item) => item.clip.section),
      issue.sectionOrder,
    ),
  };
}

export function itemsOf(outline: Outline): OutlineItem[] {
  return [...outline.days, ...outline.sections].flatMap((group) => group.items);
}

function nest(clips: Clip[]): OutlineItem[] {
  const items = new Map(clips.map((clip) => [clip.id, { clip, children: [] as OutlineItem[] }]));
  const roots: OutlineItem[] = [];
  for (const item of [...items.values()].sort((a, b) => byOrder(a.clip, b.clip)))
    (parentIn(items, item)?.children ?? roots).push(item);
  return roots;
}

/** The parent's item, unless following the parents from there leads back here. */
function parentIn(items: Map<string, OutlineItem>, item: OutlineItem): OutlineItem | undefined {
  const parent = items.get(item.clip.parent ?? '');
  const seen = new Set([item.clip.id]);
  for (let above = parent; above; above = items.get(above.clip.parent ?? '')) {
    if (seen.has(above.clip.id)) return undefined;
    seen.add(above.clip.id);
  }
  return parent;
}

function daysOf(roots: OutlineItem[]): OutlineDay[] {
  const days = groupBy(roots, (item) => item.clip.day);
  return [...days].map(([day, items]) => ({ day, items })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function sectionsOf(roots: OutlineItem[], order: string[]): OutlineSection[] {
  const sections = groupBy(roots, (item) => item.clip.section ?? '');
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...sections]
    .map(([name, items]) => ({ name, items }))
    .sort((a, b) => place(a.name) - place(b.name));
}
