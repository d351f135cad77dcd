import type { ClipFields } from '../core/clip';
import { parseNote } from '../core/note';
import { fillTextPattern } from '../core/pattern-parts';
import type { Highlight, Style } from '../core/style';
import { destination } from './destination';
import { escapeText, singleLine } from './escape';

type LineFields = Pick<ClipFields, 'url' | 'title' | 'note' | 'highlight' | 'kind'> & {
  titleMarkdown?: string;
};

export interface LinePart {
  text: string;
  role: 'text' | 'title' | 'url' | 'mark';
}

/** An item's own line in its parts, so that a page can show which is which. No parser: the popup draws it at every key. */
export function lineParts(fields: LineFields, style: Style): LinePart[] {
  const { before, after } = parseNote(fields.note, style.separator);
  const kind = fields.kind
    ? fillTextPattern(style.kind, 'kind', escapeKind(fields.kind, style))
    : '';
  return [
    { text: kind + before, role: 'text' as const },
    ...linkParts(fields, style, { before: kind + before, after }),
    { text: after, role: 'text' as const },
  ].filter((part) => part.text !== '');
}

export function lineText(fields: LineFields, style: Style): string {
  return lineParts(fields, style)
    .map((part) => part.text)
    .join('');
}

/** The line as it will be published, for showing it while it is typed. */
export function linePreview(fields: LineFields, style: Style): { text: string; parts: LinePart[] } {
  const parts = lineParts(fields, style);
  return { text: parts.map((part) => part.text).join(''), parts };
}

const MARKS: Record<
  Highlight,
  (style: Style) => { open: string; close: string; canEnter: boolean }
> = {
  bold: () => ({ open: '**', close: '**', canEnter: true }),
  equals: () => ({ open: '==', close: '==', canEnter: true }),
  mark: () => ({ open: '<mark>', close: '</mark>', canEnter: false }),
  emoji: (style) => ({ open: `${style.highlightEmoji} `, close: '', canEnter: false }),
};

function linkParts(
  fields: LineFields,
  style: Style,
  around: { before: string; after: string },
): LinePart[] {
  const target = destination(fields.url, style.engine);
  const isAtLineStart = around.before === '' && !fields.highlight;
  const title = titleText(fields, style, { isInLink: target !== undefined, isAtLineStart });
  const mark = fields.highlight
    ? MARKS[style.highlight](style)
    : { open: '', close: '', canEnter: false };
  const isInside = mark.canEnter && target !== undefined && touchesWord(around);
  const parts: LinePart[] = isInside
    ? [
        { text: '[', role: 'text' },
        { text: mark.open, role: 'mark' },
        { text: title, role: 'title' },
        { text: mark.close, role: 'mark' },
        ...urlParts(target),
      ]
    : [
        { text: mark.open, role: 'mark' },
        { text: target === undefined ? '' : '[', role: 'text' },
        { text: title, role: 'title' },
        ...urlParts(target),
        { text: mark.close, role: 'mark' },
      ];
  return parts.filter((part) => part.text !== '');
}

function urlParts(target: string | undefined): LinePart[] {
  return target === undefined
    ? []
    : [
        { text: '](', role: 'text' },
        { text: target, role: 'url' },
        { text: ')', role: 'text' },
      ];
}

/** `**[t](u)**s` is no emphasis: marks between a bracket and a letter neither open nor close. */
function touchesWord({ before, after }: { before: string; after: string }): boolean {
  return /[^\s\p{P}]$/u.test(before) || /^[^\s\p{P}]/u.test(after);
}

function titleText(
  fields: LineFields,
  style: Style,
  where: { isInLink: boolean; isAtLineStart: boolean },
): string {
  if (fields.titleMarkdown) return singleLine(fields.titleMarkdown);
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
