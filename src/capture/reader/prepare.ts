import { lineStartAt } from './escape-text';

const BLOCKS = 'p, div, ul, ol, li, blockquote, pre, table';
const MARKS = 'a, em, strong, del, span';
const SHOW_TEXT = 4;

/** Makes a copied selection ready to be written: marks and links inside blocks, and what means something only where it stands in an element of its own. */
export function prepare(root: HTMLElement): void {
  // Texts that lay in several elements are one now, and are escaped as one.
  root.normalize();
  joinSpaces(root);
  for (const mark of root.querySelectorAll(MARKS)) {
    if (!/\S/.test(mark.textContent ?? '')) unwrap(mark);
    else if (mark.querySelector(BLOCKS)) pushIn(mark);
    else putBreaksOut(mark);
  }
  for (const code of root.querySelectorAll(':not(pre) > code'))
    if (!/\S/.test(code.textContent ?? '') || isBesideCode(code)) unwrap(code);
  root.normalize();
  splitBangs(root);
  splitLineStarts(root);
}

/** Of a row of spaces with unbreakable ones among them, one is meant. */
function joinSpaces(root: HTMLElement): void {
  for (const text of textsOf(root))
    if (!text.parentElement?.closest('pre'))
      text.data = text.data.replace(/[ \n\t\u00a0]{2,}/g, ' ');
}

function textsOf(root: HTMLElement): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Markdown's marks end with their block: they go into each, a link into the first alone. */
function pushIn(mark: Element): void {
  const leaves = [...mark.querySelectorAll(BLOCKS)].filter(
    (block) =>
      !block.matches('pre') && !block.querySelector(BLOCKS) && /\S/.test(block.textContent ?? ''),
  );
  for (const leaf of mark.localName === 'a' ? leaves.slice(0, 1) : leaves) {
    const inner = mark.cloneNode(false);
    while (leaf.firstChild) inner.appendChild(leaf.firstChild);
    leaf.append(inner);
  }
  unwrap(mark);
}

function unwrap(mark: Element): void {
  while (mark.firstChild) mark.before(mark.firstChild);
  mark.remove();
}

/** The backticks of two codes with nothing between them would be one row. */
function isBesideCode(code: Element): boolean {
  let at: Node | null = code;
  while (at && !at.previousSibling && (at.parentNode as Element | null)?.matches?.(MARKS))
    at = at.parentNode;
  let before = at?.previousSibling ?? null;
  while (before?.lastChild) before = before.lastChild;
  return before?.parentElement?.localName === 'code' && !before.parentElement.closest('pre');
}

/** A mark that ended after a break would not be one. */
function putBreaksOut(mark: Element): void {
  while (mark.lastChild?.nodeName === 'BR') mark.after(mark.lastChild);
  while (mark.firstChild?.nodeName === 'BR') mark.before(mark.firstChild);
}

/** `Look![there](…)` would be an image: the bang before a link becomes an element, to be escaped. */
function splitBangs(root: HTMLElement): void {
  for (const link of root.querySelectorAll('a')) {
    const before = link.previousSibling;
    if (before?.nodeType === 3 && before.nodeValue?.endsWith('!'))
      alone(before as Text, before.nodeValue.length - 1);
  }
}

function splitLineStarts(root: HTMLElement): void {
  for (const text of textsOf(root)) {
    if (!beginsLine(text)) continue;
    const at = lineStartAt(text.data);
    if (at !== undefined) alone(text, at);
  }
}

/** Whether nothing is written before it in its line. */
function beginsLine(node: Node): boolean {
  const parent = node.parentElement;
  if (parent?.closest('pre, code, a')) return false;
  for (let at = node.previousSibling; at; at = at.previousSibling) {
    if (at.nodeName === 'BR' || (at as Partial<Element>).matches?.(BLOCKS)) return true;
    if (at.nodeType !== 3 || /\S/.test(at.nodeValue ?? '')) return false;
  }
  return parent?.matches('em, strong, del, span') ? beginsLine(parent) : true;
}

/** One character of a text in an element of its own, which is escaped whatever it is. */
function alone(text: Text, at: number): void {
  const rest = text.splitText(at);
  const sign = rest.ownerDocument.createElement('q');
  sign.textContent = rest.data.slice(0, 1);
  rest.data = rest.data.slice(1);
  rest.before(sign);
}
