import type { List, RootContent } from 'mdast';
import type { Block } from '../core/issue';
import { entriesOf, type OutlineItem } from '../core/outline';
import type { Style } from '../core/style';
import { destination } from './destination';
import { indentLines } from './indent';
import { bulletShape, type ItemShape, ownShape } from './item-shape';
import { lineText, partsOfNote } from './line';
import { type Blocks, isTight, joinBlocks, noteBlocks } from './note-blocks';
import { formQuote } from './quote';
import { relatedText } from './related';

export interface ItemProblem {
  clipId: string;
  code: 'openBlock' | 'notLinkable';
  subject: string;
}

export interface RenderedItem {
  /** The item from its bullet on: its line, then what stands below it, moved in. */
  text: string;
  problems: ItemProblem[];
  /** Labels of references and footnotes that its notes define, with the clip. */
  labels: { label: string; clipId: string }[];
}

/** An item with all that stands below it, in the order of the grammar: discussions, quotes, the rest of the note, nested clips. */
export function renderItem(
  item: OutlineItem,
  style: Style,
  given: ItemShape = bulletShape(style),
  index = 0,
): RenderedItem {
  const { clip } = item;
  const shape = ownShape(given, clip.form, style);
  const own = clip.form?.isVerbatim ? verbatim(item, style) : ownText(item, style, shape);
  const below = renderBelow(item, style, shape, own.last);
  return {
    text: `${shape.lead}${shape.marker(index)}${own.text}${below.text}`,
    problems: [...ownProblems(item, own.isClosedHere, style), ...below.problems],
    labels: [...own.labels.map((label) => ({ label, clipId: clip.id })), ...below.labels],
  };
}

interface OwnText {
  text: string;
  /** Its last block. */
  last: RootContent;
  isClosedHere: boolean;
  labels: string[];
}

const LIST: List = { type: 'list', ordered: false, children: [] };
const PARAGRAPH: RootContent = { type: 'paragraph', children: [] };

function verbatim({ clip }: OutlineItem, style: Style): OwnText {
  const { text, last, isClosedHere, labels } = noteBlocks(lineText(clip, style));
  return { text, last: last ?? PARAGRAPH, isClosedHere, labels };
}

function ownText(item: OutlineItem, style: Style, shape: ItemShape): OwnText {
  const { rest, isSpaced } = partsOfNote(item.clip, style, shape.isNoteBelow);
  const note = rest === '' ? undefined : noteBlocks(rest);
  const above = [...relatedBlocks(item, style, shape.isHeading), ...quoteBlocks(item, style)];
  const blocks = [...above, ...(note ? [note] : [])];
  const line = moveIn(lineText(item.clip, style, shape), shape.inner);
  const first = above[0]?.first ?? note?.first ?? LIST;
  const isLoose =
    shape.isNoteBelow ||
    (above.length === 0 && note !== undefined && (isSpaced || !isTight(PARAGRAPH, first)));
  const below = indentLines(joinBlocks(blocks), shape.inner);
  return {
    text: blocks.length === 0 ? line : `${line}${isLoose ? '\n\n' : '\n'}${below}`,
    last: blocks.at(-1)?.last ?? PARAGRAPH,
    isClosedHere: note?.isClosedHere ?? false,
    labels: note?.labels ?? [],
  };
}

/** Nested clips and the prose among them. */
function renderBelow(
  item: OutlineItem,
  style: Style,
  { inner, lead }: ItemShape,
  last: RootContent,
): RenderedItem {
  const shape = bulletShape(style, inner);
  // Below a heading or a paragraph of its own, which holds nothing.
  const isApart = inner === lead;
  let isFirst = true;
  let clips = 0;
  const all: RenderedItem = { text: '', problems: [], labels: [] };
  for (const entry of entriesOf({ items: item.children, blocks: item.blocks ?? [] })) {
    const isTightHere = !isFirst || (!isApart && (last === PARAGRAPH || isTight(last, LIST)));
    const one =
      'clip' in entry ? renderItem(entry, style, shape, clips++) : proseBelow(entry, inner);
    const above = 'clip' in entry ? entry.clip.form?.above : entry.above;
    all.text += (above ?? (isTightHere ? '\n' : '\n\n')) + one.text;
    all.problems.push(...one.problems);
    all.labels.push(...one.labels);
    isFirst = false;
  }
  return all;
}

/** Prose with a spacing of its own was taken over from a post, lines and all. */
function proseBelow(block: Block, inner: string): RenderedItem {
  const { text } = noteBlocks(block.markdown);
  return {
    text: block.above === undefined ? `\n${indentLines(text, inner)}` : text,
    problems: [],
    labels: [],
  };
}

function moveIn(line: string, inner: string): string {
  const [first = '', ...more] = line.split('\n');
  return more.length === 0 ? first : `${first}\n${indentLines(more.join('\n'), inner)}`;
}

function relatedBlocks({ clip }: OutlineItem, style: Style, isHeading: boolean): Blocks[] {
  if (clip.related.length === 0) return [];
  if (style.discussions !== 'inline') {
    const lines = clip.related.map((each) => `${style.bullet} ${relatedText(each, style, true)}`);
    return [{ text: lines.join('\n'), first: LIST, last: LIST }];
  }
  // A heading holds its link only.
  if (!isHeading) return [];
  const text = clip.related.map((each, i) => relatedText(each, style, i === 0)).join(', ');
  return [{ text, first: PARAGRAPH, last: undefined }];
}

function quoteBlocks({ clip }: OutlineItem, style: Style): Blocks[] {
  return clip.quotes.flatMap((quote) => {
    const formed = formQuote(quote.text, style);
    return formed ? [{ text: formed.text, first: formed.node, last: formed.node }] : [];
  });
}

function ownProblems({ clip }: OutlineItem, isClosedHere: boolean, style: Style): ItemProblem[] {
  return [
    ...(isClosedHere ? [{ clipId: clip.id, code: 'openBlock' as const, subject: clip.title }] : []),
    ...[clip, ...clip.related]
      .filter((link) => destination(link.url, style.engine) === undefined)
      .map((link) => ({ clipId: clip.id, code: 'notLinkable' as const, subject: link.url })),
  ];
}
