import type { Clip } from './clip';
import { groupBy } from './group-by';
import type { Block, Issue } from './issue';
import { byOrder } from './order';

export interface OutlineItem {
  clip: Clip;
  children: OutlineItem[];
  /** Prose among the children. */
  blocks?: Block[];
}

/** What stands in a list: a clip with all below it, or prose. */
export type Entry = OutlineItem | Block;

/** A run of items, with the prose between them and a heading of its own form. */
export interface OutlineGroup {
  items: OutlineItem[];
  blocks?: Block[];
  heading?: Block;
}

export interface OutlineDay extends OutlineGroup {
  day: string;
}

export interface OutlineSection extends OutlineGroup {
  name: string;
}

/** An issue's clips as they stand: those without a section by day, the others by section. */
export interface Outline {
  days: OutlineDay[];
  sections: OutlineSection[];
  /** Prose above all days and sections. */
  blocks?: Block[];
}

type Shape = Pick<Issue, 'sectionOrder'> & { blocks?: Block[] | undefined };

/** Both the page and the post ask for the same one. */
const made = new WeakMap<Clip[], Shape & { outline: Outline }>();

/** A clip whose parent isn't among the given ones stands as a root, so that none is ever missing. */
export function outlineOf(clips: Clip[], { sectionOrder, blocks }: Shape): Outline {
  const last = made.get(clips);
  if (last && last.sectionOrder === sectionOrder && last.blocks === blocks) return last.outline;
  const outline = makeOutline(clips, { sectionOrder, blocks });
  made.set(clips, { sectionOrder, blocks, outline });
  return outline;
}

function makeOutline(clips: Clip[], issue: Shape): Outline {
  const ids = new Set(clips.map((clip) => clip.id));
  const prose = (issue.blocks ?? []).map((block) => withoutLostParent(block, ids));
  const roots = nest(
    clips,
    groupBy(prose, (block) => block.parent ?? ''),
  );
  const inDays = roots.filter((item) => !item.clip.section);
  const loose = prose.filter((block) => !block.parent).map((block) => withDay(block, inDays));
  return {
    days: daysOf(
      inDays,
      loose.filter((block) => block.day && !block.section),
    ),
    sections: sectionsOf(
      roots.filter((item) => item.clip.section),
      loose.filter((block) => block.section),
      issue.sectionOrder,
    ),
    blocks: loose.filter((block) => !block.section && !block.day).sort(byOrder),
  };
}

/** Prose below a clip that is gone stands in that clip's section or day. */
function withoutLostParent({ parent, ...block }: Block, ids: Set<string>): Block {
  return parent !== undefined && ids.has(parent) ? { ...block, parent } : block;
}

export function isItem(entry: Entry): entry is OutlineItem {
  return 'clip' in entry;
}

/** The clip, or the prose: what has the id and the order. */
export function ownOf(entry: Entry): Clip | Block {
  return isItem(entry) ? entry.clip : entry;
}

export function entriesBelow({ children, blocks = [] }: OutlineItem): readonly Entry[] {
  return entriesOf({ items: children, blocks });
}

/** An imported post without days has none for its prose either: that stands in the day of what is before it. */
function withDay(block: Block, inDays: OutlineItem[]): Block {
  if (block.day || block.section) return block;
  const before = inDays.findLast(({ clip }) => byOrder(clip, block) < 0);
  return before ? { ...block, day: before.clip.day } : block;
}

/** The items in their order, with the prose fitted in by its own. */
export function entriesOf({ items, blocks = [] }: OutlineGroup): readonly Entry[] {
  // Nearly always so, and asked for every clip with every edit.
  if (blocks.length === 0) return items;
  const entries: Entry[] = [];
  const prose = [...blocks].sort(byOrder);
  for (const item of items) {
    while (prose[0] && byOrder(prose[0], item.clip) < 0) entries.push(...prose.splice(0, 1));
    entries.push(item);
  }
  return [...entries, ...prose];
}

export function hasEntries({ items, blocks = [] }: OutlineGroup): boolean {
  return items.length > 0 || blocks.length > 0;
}

/** What has no section, as one run by day. */
export function looseEntries({ days, blocks = [] }: Outline): Entry[] {
  return [...blocks, ...days.flatMap(entriesOf)];
}

function nest(clips: Clip[], prose: Map<string, Block[]>): OutlineItem[] {
  const items = new Map(
    clips.map((clip): [string, OutlineItem] => {
      const blocks = prose.get(clip.id);
      return [clip.id, { clip, children: [], ...(blocks ? { blocks } : {}) }];
    }),
  );
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

function daysOf(roots: OutlineItem[], prose: Block[]): OutlineDay[] {
  const days = groupBy(roots, (item) => item.clip.day);
  const blocks = groupBy(prose, (block) => block.day ?? '');
  return [...new Set([...days.keys(), ...blocks.keys()])]
    .map((day) => ({ day, ...groupOf(days.get(day), blocks.get(day)) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function sectionsOf(roots: OutlineItem[], prose: Block[], order: string[]): OutlineSection[] {
  const sections = groupBy(roots, (item) => item.clip.section ?? '');
  const blocks = groupBy(prose, (block) => block.section ?? '');
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...new Set([...sections.keys(), ...blocks.keys()])]
    .map((name) => ({ name, ...groupOf(sections.get(name), blocks.get(name)) }))
    .sort((a, b) => place(a.name) - place(b.name));
}

function groupOf(items: OutlineItem[] = [], prose: Block[] = []): OutlineGroup {
  const heading = prose.find((block) => block.isHeading);
  const blocks = prose.filter((block) => block !== heading);
  return {
    items,
    ...(blocks.length > 0 ? { blocks } : {}),
    ...(heading ? { heading } : {}),
  };
}
