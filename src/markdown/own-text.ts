import type { RootContent } from 'mdast';
import type { Clip } from '../core/clip';
import type { Style } from '../core/style';
import { destination } from './destination';
import { indentLines } from './indent';
import type { ItemShape } from './item-shape';
import { lineText, partsOfNote } from './line';
import { type Blocks, isTight, joinBlocks, LIST, noteBlocks, PARAGRAPH } from './note-blocks';
import { formQuote } from './quote';
import { relatedText } from './related';

export interface ItemProblem {
  clipId: string;
  code: 'openBlock' | 'notLinkable';
  subject: string;
}

export interface OwnText {
  text: string;
  /** Its last block. */
  last: RootContent;
  /** Of references and footnotes that its note defines. */
  labels: string[];
  problems: ItemProblem[];
}

type Shape = Pick<ItemShape, 'inner' | 'isHeading' | 'isNoteBelow'>;

/** A clip never changes, a change makes another one: what was written of it last is so again, in the same style and shape. */
const written = new WeakMap<Clip, { style: Style; shape: Shape; own: OwnText }>();

/** An item's line and what of its own clip stands below it, moved in. */
export function ownText(clip: Clip, style: Style, shape: Shape): OwnText {
  const before = written.get(clip);
  if (before?.style === style && isSameShape(before.shape, shape)) return before.own;
  const own = clip.form?.isVerbatim ? verbatim(clip, style) : composed(clip, style, shape);
  written.set(clip, { style, shape, own });
  return own;
}

function isSameShape(a: Shape, b: Shape): boolean {
  return a.inner === b.inner && a.isHeading === b.isHeading && a.isNoteBelow === b.isNoteBelow;
}

function verbatim(clip: Clip, style: Style): OwnText {
  const { text, last, isClosedHere, labels } = noteBlocks(lineText(clip, style));
  const problems = ownProblems(clip, isClosedHere, style);
  return { text, last: last ?? PARAGRAPH, labels, problems };
}

function composed(clip: Clip, style: Style, shape: Shape): OwnText {
  const { rest, isSpaced } = partsOfNote(clip, style, shape.isNoteBelow);
  const note = rest === '' ? undefined : noteBlocks(rest);
  const above = [...relatedBlocks(clip, style, shape.isHeading), ...quoteBlocks(clip, style)];
  const blocks = [...above, ...(note ? [note] : [])];
  const line = moveIn(lineText(clip, style, shape), shape.inner);
  const first = above[0]?.first ?? note?.first ?? LIST;
  const isLoose =
    shape.isNoteBelow ||
    (above.length === 0 && note !== undefined && (isSpaced || !isTight(PARAGRAPH, first)));
  const below = indentLines(joinBlocks(blocks), shape.inner);
  return {
    text: blocks.length === 0 ? line : `${line}${isLoose ? '\n\n' : '\n'}${below}`,
    last: blocks.at(-1)?.last ?? PARAGRAPH,
    labels: note?.labels ?? [],
    problems: ownProblems(clip, note?.isClosedHere ?? false, style),
  };
}

function moveIn(line: string, inner: string): string {
  const [first = '', ...more] = line.split('\n');
  return more.length === 0 ? first : `${first}\n${indentLines(more.join('\n'), inner)}`;
}

function relatedBlocks(clip: Clip, style: Style, isHeading: boolean): Blocks[] {
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

function quoteBlocks(clip: Clip, style: Style): Blocks[] {
  return clip.quotes.flatMap((quote) => {
    const formed = formQuote(quote.text, style);
    return formed ? [{ text: formed.text, first: formed.node, last: formed.node }] : [];
  });
}

function ownProblems(clip: Clip, isClosedHere: boolean, style: Style): ItemProblem[] {
  return [
    ...(isClosedHere ? [{ clipId: clip.id, code: 'openBlock' as const, subject: clip.title }] : []),
    ...[clip, ...clip.related]
      .filter((link) => destination(link.url, style.engine) === undefined)
      .map((link) => ({ clipId: clip.id, code: 'notLinkable' as const, subject: link.url })),
  ];
}
