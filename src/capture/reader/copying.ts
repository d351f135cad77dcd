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
  /** Characters that may still be taken. */
  left: number;
  isCut: boolean;
}

/** More is no quote, and turndown takes seconds for it. */
const LONGEST = 256 * 1024;

export function newCopying(range: TextRange | undefined, looks: Copying['looks']): Copying {
  return { range, looks, left: LONGEST, isCut: false };
}

/** Takes a text off what is left, cut where that ends; `overhead` is the cost of what has no text. */
export function spend(copying: Copying, text: string, overhead = 0): string {
  const taken = text.slice(0, copying.left);
  copying.left -= text.length + overhead;
  if (copying.left < 0) copying.isCut = true;
  copying.left = Math.max(0, copying.left);
  return harmless(taken);
}

/** The selected text of a node, however deep; breaks and blocks begin new lines. */
export function textIn(node: Node, copying: Copying): string {
  const walker = (node.ownerDocument ?? document).createTreeWalker(node, SHOW_ELEMENT | SHOW_TEXT);
  let text = '';
  for (let at: Node | null = node; at && !copying.isCut; at = walker.nextNode()) {
    if (!copying.range?.intersectsNode(at)) continue;
    if (at.nodeType === 3) text += spend(copying, selectedPart(at, copying.range));
    else if (at !== node && beginsLine(at as Element, copying) && !/(^|\n)$/.test(text))
      text += '\n';
  }
  return text;
}

const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;

function beginsLine(element: Element, copying: Copying): boolean {
  return element.localName === 'br' || copying.looks(element) === 'block';
}

function selectedPart(node: Node, range: TextRange): string {
  const text = node.nodeValue ?? '';
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : text.length;
  return text.slice(start, end);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

function harmless(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '');
}
