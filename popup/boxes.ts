import type { ClipFields, Quote, Related } from '../src/core/clip';
import { parseTags } from '../src/core/tag-text';

/** What stands in the form's controls, as it stands there. */
export interface Boxes {
  url: string;
  title: string;
  note: string;
  highlight: boolean;
  section: string;
  kind: string;
  tags: string;
  day: string;
  /** The id of the clip below which it is to stand; empty for none. */
  parent: string;
  quotes: Quote[];
  related: Related[];
}

export type BoxName = keyof Boxes;

export const EMPTY_BOXES: Boxes = {
  url: '',
  title: '',
  note: '',
  highlight: false,
  section: '',
  kind: '',
  tags: '',
  day: '',
  parent: '',
  quotes: [],
  related: [],
};

/** The boxes that the fields have something to say about. */
export function boxesOf(fields: Partial<ClipFields>): Partial<Boxes> {
  const { url, title, note, highlight, section, kind, tags, day, parent, quotes, related } = fields;
  const all = {
    url,
    title,
    note,
    highlight,
    section,
    kind,
    tags: tags?.join(', '),
    day,
    parent,
    quotes,
    related,
  };
  const known = Object.entries(all).filter(([, value]) => value !== undefined);
  // fromEntries forgets which value belongs to which name.
  return Object.fromEntries(known) as Partial<Boxes>;
}

/** The fields with what the boxes say; an emptied box takes its value away. */
export function fieldsOfBoxes(boxes: Boxes, fields: ClipFields): ClipFields {
  const { kind: _kind, section: _section, day: _day, parent: _parent, ...rest } = fields;
  const [kind, section, day] = [boxes.kind.trim(), boxes.section.trim(), boxes.day.trim()];
  return {
    ...rest,
    url: boxes.url.trim(),
    title: boxes.title.trim(),
    note: boxes.note,
    highlight: boxes.highlight,
    tags: parseTags(boxes.tags),
    quotes: boxes.quotes.filter(({ text }) => text.trim() !== ''),
    related: boxes.related,
    ...(kind ? { kind } : {}),
    ...(section ? { section } : {}),
    ...(day ? { day } : {}),
    ...(boxes.parent ? { parent: boxes.parent } : {}),
  };
}

/** What a draft keeps: the boxes that differ from what the page or the clip gave. */
export function changedFields(boxes: Boxes, base: Boxes): Partial<ClipFields> {
  const { url, title, note, highlight, section, kind, tags, day, parent, quotes, related } = boxes;
  const all: Required<Pick<ClipFields, BoxName>> = {
    ...{ url, title, note, highlight, section, kind, day, parent, quotes, related },
    tags: parseTags(tags),
  };
  const changed = Object.entries(all).filter(([name]) => isChanged(boxes, base, name as BoxName));
  return Object.fromEntries(changed) as Partial<ClipFields>;
}

function isChanged(boxes: Boxes, base: Boxes, name: BoxName): boolean {
  return JSON.stringify(boxes[name]) !== JSON.stringify(base[name]);
}
