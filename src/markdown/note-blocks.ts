import type { List, Paragraph, Root, RootContent } from 'mdast';
import { isBareList } from './bare-list';
import { closingLine } from './open-blocks';
import { nodesOf, parseMarkdown } from './parse';

/** A run of markdown blocks, and what a neighbour must know of its edges. */
export interface Blocks {
  text: string;
  first: RootContent | undefined;
  last: RootContent | undefined;
}

/** The writer's blocks as typed, closed at their end; `isClosedHere` says that they weren't. */
export interface NoteBlocks extends Blocks {
  isClosedHere: boolean;
  /** Labels of references and footnotes that they define. */
  labels: string[];
}

export const LIST: List = { type: 'list', ordered: false, children: [] };
export const PARAGRAPH: Paragraph = { type: 'paragraph', children: [] };

export function noteBlocks(markdown: string): NoteBlocks {
  if (isBareList(markdown))
    return { text: markdown, first: LIST, last: LIST, isClosedHere: false, labels: [] };
  return parsedBlocks(markdown);
}

/** As a parser sees them. */
export function parsedBlocks(markdown: string): NoteBlocks {
  const tree = parseMarkdown(markdown);
  const closing = closingLine(markdown, tree);
  return {
    text: closing === undefined ? markdown : `${markdown}\n${closing}`,
    first: tree.children[0],
    last: tree.children.at(-1),
    isClosedHere: closing !== undefined,
    labels: labelsIn(tree),
  };
}

function labelsIn(tree: Root): string[] {
  const labels: string[] = [];
  for (const node of nodesOf(tree)) {
    if (node.type === 'definition') labels.push(`[${node.identifier}]`);
    if (node.type === 'footnoteDefinition') labels.push(`[^${node.identifier}]`);
  }
  return labels;
}

/** Blocks one below the other, with a blank line wherever they would run into each other. */
export function joinBlocks(blocks: Blocks[]): string {
  return blocks.reduce((text, block, i) => {
    const previous = blocks[i - 1];
    if (!previous) return block.text;
    return text + (isTight(previous.last, block.first) ? '\n' : '\n\n') + block.text;
  }, '');
}

/** Whether `next` may follow without a blank line. */
export function isTight(previous: RootContent | undefined, next: RootContent | undefined): boolean {
  if (!previous || !next) return false;
  if (!['paragraph', 'list', 'blockquote', 'code', 'heading'].includes(previous.type)) return false;
  if (previous.type === 'blockquote' && next.type === 'blockquote') return false;
  return opensItself(next);
}

/** Whether a block can interrupt a paragraph. */
function opensItself(node: RootContent): boolean {
  if (node.type === 'list') return !node.ordered || node.start === 1;
  return node.type === 'blockquote' || (node.type === 'heading' && isOneLine(node));
}

/** Not a setext heading, whose text would join the paragraph before it. */
const isOneLine = (node: RootContent) => node.position?.start.line === node.position?.end.line;
