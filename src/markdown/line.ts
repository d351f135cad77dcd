import type { ClipFields, Related } from '../core/clip';
import type { ItemForm } from '../core/item-form';
import { type NoteParts, parseNote, parseNoteBelow, parseVerbatimNote } from '../core/note';
import { fillTextPattern } from '../core/pattern-parts';
import type { Highlight, Style } from '../core/style';
import { escapeText, singleLine } from './escape';
import type { ItemShape } from './item-shape';
import { bareTitle, targetOf } from './link-form';
import { relatedText } from './related';

type LineFields = Pick<ClipFields, 'url' | 'title' | 'note' | 'highlight' | 'kind'> & {
  related?: Related[];
  titleMarkdown?: string;
  form?: ItemForm;
};

type LineShape = Pick<ItemShape, 'isHeading' | 'isNoteBelow'>;

export interface LinePart {
  text: string;
  role: 'text' | 'title' | 'url' | 'mark';
}

/** An item's own line in its parts, so that a page can show which is which. No parser: the popup draws it at every key. */
export function lineParts(
  fields: LineFields,
  style: Style,
  { isHeading, isNoteBelow }: LineShape = { isHeading: false, isNoteBelow: false },
): LinePart[] {
  const { before, after } = partsOfNote(fields, style, isNoteBelow);
  const kind = fields.kind
    ? fillTextPattern(style.kind, 'kind', escapeKind(fields.kind, style))
    : '';
  return [
    { text: kind + before, role: 'text' as const },
    ...linkParts(fields, style, { before: kind + before, after }),
    { text: after, role: 'text' as const },
    ...(isHeading ? [] : inlineRelated(fields, style)),
  ].filter((part) => part.text !== '');
}

/** The note taken apart as its place and form have it. */
export function partsOfNote(
  { note, form }: LineFields,
  style: Style,
  isNoteBelow: boolean,
): NoteParts {
  if (form?.isVerbatim) return parseVerbatimNote(note);
  return isNoteBelow ? parseNoteBelow(note, style.separator) : parseNote(note, style.separator);
}

export function lineText(fields: LineFields, style: Style, shape?: LineShape): string {
  return lineParts(fields, style, shape)
    .map((part) => part.text)
    .join('');
}

/** Not in a text taken over whole, which has its own. */
function inlineRelated({ related = [], form }: LineFields, style: Style): LinePart[] {
  if (style.discussions !== 'inline' || related.length === 0 || form?.isVerbatim) return [];
  const links = related.map((each) => relatedText(each, style, false));
  return [{ text: ` (${links.join(', ')})`, role: 'text' }];
}

/** The line as it will be published, for showing it while it is typed. */
export function linePreview(fields: LineFields, style: Style): { text: string; parts: LinePart[] } {
  const parts = lineParts(fields, style);
  return { text: parts.map((part) => part.text).join(''), parts };
}

const UNMARKED = { open: '', close: '', canEnter: false };

const MARKS: Record<
  Highlight,
  (style: Style) => { open: string; close: string; canEnter: boolean }
> = {
  bold: () => ({ open: '**', close: '**', canEnter: true }),
  equals: () => ({ open: '==', close: '==', canEnter: true }),
  mark: ({ engine }) => ({
    // Without it kramdown leaves what stands in the element as it is.
    open: engine === 'jekyll' ? '<mark markdown="span">' : '<mark>',
    close: '</mark>',
    canEnter: false,
  }),
  section: () => UNMARKED,
  emoji: (style) => ({ open: `${style.highlightEmoji} `, close: '', canEnter: false }),
};

function linkParts(
  fields: LineFields,
  style: Style,
  around: { before: string; after: string },
): LinePart[] {
  const target = targetOf(fields, style.engine);
  const bare = bareTitle(fields);
  const mark = fields.highlight ? MARKS[style.highlight](style) : UNMARKED;
  const [open, close] = markParts(mark);
  if (bare !== undefined) return [...open, { text: bare, role: 'title' }, ...close];
  const isAtLineStart = around.before === '' && mark.open === '';
  const text = titleText(fields, style, { isInLink: target !== undefined, isAtLineStart });
  const title: LinePart = { text, role: 'title' };
  if (target === undefined) return [...open, title, ...close];
  const bracket: LinePart = { text: '[', role: 'text' };
  const end = endParts(fields, target, text);
  return mark.canEnter && touchesWord(around)
    ? [bracket, ...open, title, ...close, ...end]
    : [...open, bracket, title, ...end, ...close];
}

function markParts(mark: { open: string; close: string }): [LinePart[], LinePart[]] {
  const part = (text: string): LinePart[] => (text === '' ? [] : [{ text, role: 'mark' }]);
  return [part(mark.open), part(mark.close)];
}

/** What closes a link's text: its address, or the label by which the prose defines it. */
function endParts({ form, url }: LineFields, target: string, text: string): LinePart[] {
  const link = form?.link;
  if (typeof link === 'object' && (link.url === undefined || link.url === url)) {
    if (link.short === undefined) return [{ text: `][${link.label}]`, role: 'text' }];
    if (link.label === text) return [{ text: `]${link.short}`, role: 'text' }];
  }
  return [
    { text: '](', role: 'text' },
    { text: target, role: 'url' },
    { text: ')', role: 'text' },
  ];
}

/** `**[t](u)**s` is no emphasis: marks between a bracket and a letter neither open nor close. */
function touchesWord({ before, after }: { before: string; after: string }): boolean {
  return /[^\s\p{P}]$/u.test(before) || /^[^\s\p{P}]/u.test(after);
}

/** A link's text as it is published. */
export function linkText(fields: LineFields, style: Style): string {
  return titleText(fields, style, { isInLink: true, isAtLineStart: false });
}

function titleText(
  fields: LineFields,
  style: Style,
  where: { isInLink: boolean; isAtLineStart: boolean },
): string {
  // An imported title may go over lines, as it did in its paragraph.
  if (fields.titleMarkdown)
    return fields.form ? fields.titleMarkdown : singleLine(fields.titleMarkdown);
  const title = singleLine(fields.title);
  const url = singleLine(fields.url);
  // What can't be linked to keeps its address as text, so that nothing kept is lost.
  const text = where.isInLink
    ? title || url
    : [title, url && `(${shorten(url)})`].filter(Boolean).join(' ');
  return escapeText(text, {
    engine: style.engine,
    isInLink: where.isInLink,
    isAtLineStart: !where.isInLink && where.isAtLineStart,
    escapePipes: style.escapePipes,
    hasEquals: style.highlight === 'equals',
  });
}

/** `data:` addresses hold whole files. */
const LONGEST_TEXT_URL = 200;

function shorten(url: string): string {
  return url.length > LONGEST_TEXT_URL ? `${url.slice(0, LONGEST_TEXT_URL)}…` : url;
}

function escapeKind(kind: string, style: Style): string {
  return escapeText(kind, {
    engine: style.engine,
    isInLink: false,
    escapePipes: style.escapePipes,
  });
}
