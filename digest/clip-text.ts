import { type Clip, type ClipFields, fieldsOf, type Quote, type Related } from '../src/core/clip';
import { parseTags } from '../src/core/tag-text';
import { urlKey } from '../src/core/url';

/** A clip as it stands in the Edit form: what can be typed, as text. */
export interface ClipText {
  title: string;
  url: string;
  note: string;
  quotes: Quote[];
  highlight: boolean;
  kind: string;
  tags: string;
  section: string;
  day: string;
  parent: string;
  related: Related[];
}

export function clipText(clip: Clip, draft: Partial<ClipFields> = {}): ClipText {
  const fields = { ...fieldsOf(clip), ...draft };
  const { title, url, note, quotes, highlight, related } = fields;
  const { kind = '', section = '', day = clip.day, parent = '' } = fields;
  const tags = fields.tags.join(', ');
  return { title, url, note, quotes, highlight, kind, tags, section, day, parent, related };
}

/** What is to be saved. Rows that were left empty are none. */
export function fieldsFrom(text: ClipText, clip: Clip): ClipFields {
  const quotes = text.quotes.filter((quote) => quote.text.trim() !== '');
  const related = text.related.filter((one) => one.url.trim() !== '').map(relatedFrom);
  const { capturedUrl, issue } = clip;
  return {
    ...trimmed(text),
    note: text.note,
    highlight: text.highlight,
    quotes,
    related,
    tags: parseTags(text.tags),
    ...(capturedUrl ? { capturedUrl } : {}),
    ...(issue ? { issue } : {}),
  };
}

/** What differs from the clip: all that a draft needs to hold. */
export function draftFrom(text: ClipText, clip: Clip): Partial<ClipFields> {
  const typed: ClipFields = { ...fieldsOf(clip), ...text, tags: parseTags(text.tags) };
  const stored: ClipFields = { ...clipText(clip), tags: clip.tags };
  const names = Object.keys(stored) as (keyof ClipFields)[];
  const changed = names.filter(
    (name) => JSON.stringify(typed[name]) !== JSON.stringify(stored[name]),
  );
  return Object.fromEntries(changed.map((name) => [name, typed[name]]));
}

function trimmed({ title, url, kind, section, day, parent }: ClipText) {
  return {
    title: title.trim(),
    url: url.trim(),
    kind: kind.trim(),
    section: section.trim(),
    day: day.trim(),
    parent,
  };
}

function relatedFrom(related: Related): Related {
  const url = related.url.trim();
  return { ...related, url, title: related.title.trim() || url, key: urlKey(url) };
}
