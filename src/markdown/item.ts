import type { RootContent } from 'mdast';
import type { Block } from '../core/issue';
import { entriesBelow, isItem, type OutlineItem } from '../core/outline';
import type { Style } from '../core/style';
import { indentLines } from './indent';
import { bulletShape, type ItemShape, ownShape } from './item-shape';
import { isTight, LIST, noteBlocks, PARAGRAPH } from './note-blocks';
import { type ItemProblem, ownText } from './own-text';

export type { ItemProblem } from './own-text';

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
  const own = ownText(clip, style, shape);
  const below = renderBelow(item, style, shape, own.last);
  return {
    text: `${shape.lead}${shape.marker(index)}${own.text}${below.text}`,
    problems: [...own.problems, ...below.problems],
    labels: [...own.labels.map((label) => ({ label, clipId: clip.id })), ...below.labels],
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
  for (const entry of entriesBelow(item)) {
    const isTightHere = !isFirst || (!isApart && (last === PARAGRAPH || isTight(last, LIST)));
    const one = isItem(entry) ? renderItem(entry, style, shape, clips++) : proseBelow(entry, inner);
    const above = isItem(entry) ? entry.clip.form?.above : entry.above;
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
