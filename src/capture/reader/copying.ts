import type { Look } from './looks';

/** A Range, as far as it is looked at. */
export type TextRange = Pick<
  Range,
  | 'startContainer'
  | 'startOffset'
  | 'endContainer'
  | 'endOffset'
  | 'commonAncestorContainer'
  | 'intersectsNode'
>;

export interface Copying {
  /** None: a text field's. */
  range: TextRange | undefined;
  looks: (element: Element) => Look;
  /** Copy a node, or what an element holds, as far as it is selected. Here, so that a copier of one sort can call them. */
  node: (from: Node, into: HTMLElement) => void;
  content: (from: Node, into: HTMLElement) => void;
  /** How many elements of the page are being copied, each inside the other. */
  depth: number;
  /** Characters that may still be taken. */
  left: number;
  isCut: boolean;
}

/** More is no quote, and turndown takes seconds for it. */
const LONGEST = 256 * 1024;

export function newCopying(
  range: TextRange | undefined,
  looks: Copying['looks'],
  copyNode: (from: Node, into: HTMLElement, copying: Copying) => void,
  copyContent: (from: Node, into: HTMLElement, copying: Copying) => void,
): Copying {
  const copying: Copying = {
    range,
    looks,
    node: (from, into) => copyNode(from, into, copying),
    content: (from, into) => copyContent(from, into, copying),
    depth: 0,
    left: LONGEST,
    isCut: false,
  };
  return copying;
}

export function add(tag: string, into: HTMLElement): HTMLElement {
  return into.appendChild(into.ownerDocument.createElement(tag));
}

/** Whether some of it is selected: what a shadow tree shows is, where its host is. */
export function isSelected(node: Node, { range }: Copying): boolean {
  if (!range) return false;
  const isElsewhere = () => node.getRootNode() !== range.commonAncestorContainer.getRootNode();
  return range.intersectsNode(node) || isElsewhere();
}

/** Takes a text off what is left, cut where that ends; `overhead` is the cost of what has no text. */
export function spend(copying: Copying, text: string, overhead = 0): string {
  const taken = text.slice(0, copying.left);
  copying.left -= text.length + overhead;
  if (copying.left < 0) copying.isCut = true;
  copying.left = Math.max(0, copying.left);
  return harmless(taken);
}

export function selectedPart(node: Node, { range }: Copying): string {
  const text = node.nodeValue ?? '';
  const start = node === range?.startContainer ? range.startOffset : 0;
  const end = node === range?.endContainer ? range.endOffset : text.length;
  return text.slice(start, end);
}

/** Zero-width spaces and soft hyphens too, which only tell a browser where a line may break. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

function harmless(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '');
}
