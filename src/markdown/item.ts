import type { List, RootContent } from 'mdast';
import { parseNote } from '../core/note';
import type { OutlineItem } from '../core/outline';
import type { Style } from '../core/style';
import { destination } from './destination';
import { escapeText, singleLine } from './escape';
import { indentLines } from './indent';
import { lineText } from './line';
import { type Blocks, isTight, joinBlocks, noteBlocks } from './note-blocks';
import { formQuote } from './quote';

export interface ItemProblem {
  clipId: string;
  code: 'openBlock' | 'notLinkable';
  subject: string;
}

export interface RenderedItem {
  /** The item without its bullet: its line, then what stands below it, moved in. */
  text: string;
  problems: ItemProblem[];
  /** Labels of references and footnotes that its notes define, with the clip. */
  labels: { label: string; clipId: string }[];
}

/** An item with all that stands below it, in the order of the grammar: discussions, quotes, the rest of the note, nested clips. */
export function renderItem(item: OutlineItem, style: Style): RenderedItem {
  const { clip } = item;
  const { rest, isSpaced } = parseNote(clip.note, style.separator);
  const note = rest === '' ? undefined : noteBlocks(rest);
  const children = item.children.map((child) => renderItem(child, style));
  const above = [...relatedBlocks(item, style), ...quoteBlocks(item, style)];
  const below = joinBlocks([...above, ...(note ? [note] : []), ...childBlocks(children, style)]);
  const line = lineText(clip, style);
  const first = above[0]?.first ?? note?.first ?? LIST;
  const isLoose =
    above.length === 0 && note !== undefined && (isSpaced || !isTight(PARAGRAPH, first));
  return {
    text:
      below === ''
        ? moveIn(line, style)
        : `${moveIn(line, style)}${isLoose ? '\n\n' : '\n'}${indentLines(below, style.indent)}`,
    problems: [
      ...ownProblems(item, note?.isClosedHere ?? false, style),
      ...children.flatMap((child) => child.problems),
    ],
    labels: [
      ...(note?.labels ?? []).map((label) => ({ label, clipId: clip.id })),
      ...children.flatMap((child) => child.labels),
    ],
  };
}

/** The bullets of one list. */
export function bulletList(items: string[], style: Pick<Style, 'bullet'>): string {
  return items.map((text) => `${style.bullet} ${text}`).join('\n');
}

const LIST: List = { type: 'list', ordered: false, children: [] };
const PARAGRAPH: RootContent = { type: 'paragraph', children: [] };

function moveIn(line: string, style: Style): string {
  const [first = '', ...more] = line.split('\n');
  return more.length === 0 ? first : `${first}\n${indentLines(more.join('\n'), style.indent)}`;
}

function relatedBlocks({ clip }: OutlineItem, style: Style): Blocks[] {
  const lines = clip.related.map((related) => {
    const target = destination(related.url, style.engine);
    const title = singleLine(related.title) || singleLine(related.url);
    const options = {
      engine: style.engine,
      isInLink: target !== undefined,
      escapePipes: style.escapePipes,
    };
    return target === undefined
      ? escapeText(title, { ...options, isAtLineStart: true })
      : `[${escapeText(title, options)}](${target})`;
  });
  return lines.length === 0 ? [] : [listBlocks(lines, style)];
}

function quoteBlocks({ clip }: OutlineItem, style: Style): Blocks[] {
  return clip.quotes.flatMap((quote) => {
    const formed = formQuote(quote.text, style);
    return formed ? [{ text: formed.text, first: formed.node, last: formed.node }] : [];
  });
}

function childBlocks(children: RenderedItem[], style: Style): Blocks[] {
  return children.length === 0
    ? []
    : [
        listBlocks(
          children.map((child) => child.text),
          style,
        ),
      ];
}

function listBlocks(items: string[], style: Style): Blocks {
  return { text: bulletList(items, style), first: LIST, last: LIST };
}

function ownProblems({ clip }: OutlineItem, isClosedHere: boolean, style: Style): ItemProblem[] {
  return [
    ...(isClosedHere ? [{ clipId: clip.id, code: 'openBlock' as const, subject: clip.title }] : []),
    ...[clip, ...clip.related]
      .filter((link) => destination(link.url, style.engine) === undefined)
      .map((link) => ({ clipId: clip.id, code: 'notLinkable' as const, subject: link.url })),
  ];
}
