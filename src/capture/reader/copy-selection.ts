import { type Copying, newCopying, spend, type TextRange, textIn } from './copying';
import { looksOf } from './looks';
import { safeHref } from './safe-href';

/** Turndown recurses with the tree; what lies deeper is taken as text. */
const DEEPEST = 100;

/** What is never text of the page. */
const DROPPED = new Set(
  'script style iframe frame object embed form svg math template noscript canvas audio video select button input textarea head'.split(
    ' ',
  ),
);

/** What a quote keeps of a page's elements; the others leave only their content. */
const KEPT: Record<string, string> = {
  ...{ p: 'p', ul: 'ul', ol: 'ol', li: 'li', blockquote: 'blockquote', tr: 'p' },
  ...{ em: 'em', i: 'em', cite: 'em', strong: 'strong', b: 'strong' },
};

/** A selection within one of these is a part of it. */
const CONTEXT = 'pre, code, a, em, i, strong, b, ul, ol';

/** Copies the selected part of a page into a quote's few elements, with no attribute but safe links. Returns whether it was cut. */
export function copyRange(range: TextRange, into: HTMLElement, looks = looksOf): boolean {
  const copying = newCopying(range, looks);
  const { commonAncestorContainer: common } = range;
  let top = common.nodeType === 1 ? (common as Element) : common.parentElement;
  const context = top?.closest('pre') ?? top;
  for (top = context; top?.parentElement?.matches(CONTEXT); ) top = top.parentElement;
  if (top?.matches(CONTEXT)) copyNode(top, into, copying, 0);
  else if (top) copyChildren(top, into, copying, 0);
  return copying.isCut;
}

/** The selected text of a text field, its lines kept. */
export function copyField(text: string, into: HTMLElement): boolean {
  const page = into.ownerDocument;
  const copying = newCopying(undefined, looksOf);
  for (const [i, line] of spend(copying, text).split('\n').entries()) {
    if (i > 0) into.append(page.createElement('br'));
    into.append(line);
  }
  return copying.isCut;
}

function copyChildren(from: Node, into: HTMLElement, copying: Copying, depth: number): void {
  for (const child of from.childNodes) copyNode(child, into, copying, depth);
}

function copyNode(node: Node, into: HTMLElement, copying: Copying, depth: number): void {
  if (copying.isCut || !copying.range?.intersectsNode(node)) return;
  if (node.nodeType === 3) into.append(textIn(node, copying));
  else if (node.nodeType === 1) copyElement(node as Element, into, copying, depth + 1);
}

function copyElement(from: Element, into: HTMLElement, copying: Copying, depth: number): void {
  const name = from.localName;
  const look = copying.looks(from);
  if (DROPPED.has(name) || look === 'hidden') return;
  const add = (tag: string, parent = into) =>
    parent.appendChild(into.ownerDocument.createElement(tag));
  if (name === 'br') add('br');
  else if (name === 'img') into.append(spend(copying, from.getAttribute('alt') ?? ''));
  else if (name === 'pre') add('code', add('pre')).append(textIn(from, copying));
  else if (name === 'code') add('code').append(textIn(from, copying));
  else if (depth > DEEPEST) into.append(textIn(from, copying));
  else copyChildren(from, placeFor(from, into, look, copying), copying, depth);
  if (name === 'td' || name === 'th') into.append(' ');
}

/** The element in which the content comes to stand: a new one, or the one around it. */
function placeFor(from: Element, into: HTMLElement, look: string, copying: Copying): HTMLElement {
  const add = (tag: string, parent = into) =>
    parent.appendChild(into.ownerDocument.createElement(tag));
  const name = from.localName;
  spend(copying, '', name.length);
  if (name === 'a') return linkFor(from, into);
  // A heading in a quote would be a heading of the digest.
  if (/^h[1-6]$/.test(name)) return add('strong', add('p'));
  const tag = KEPT[name] ?? (look === 'block' ? 'div' : undefined);
  const isTwice = tag !== undefined && /^(em|strong)$/.test(tag) && into.closest(tag) !== null;
  return tag === undefined || isTwice ? into : add(tag);
}

function linkFor(from: Element, into: HTMLElement): HTMLElement {
  const href = safeHref(from.getAttribute('href') ?? '', from.baseURI);
  if (href === undefined || into.closest('a')) return into;
  const link = into.ownerDocument.createElement('a');
  link.setAttribute('href', href);
  return into.appendChild(link);
}
