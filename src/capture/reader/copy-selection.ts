import { COPIERS } from './copiers';
import {
  add,
  type Copying,
  isSelected,
  newCopying,
  selectedPart,
  spend,
  type TextRange,
} from './copying';
import { looksOf } from './looks';
import { formulaOf } from './math-text';
import { placeFor } from './place-for';
import { isShown } from './shown';
import { textIn } from './text-in';

/** Turndown recurses with the tree; what lies deeper is taken as text. */
const DEEPEST = 100;

/** A selection within one of these is a part of it. */
const CONTEXT = 'pre, code, a, em, i, strong, b, ul, ol, thead, tbody, table';

/** Copies the selected part of a page into a quote's few elements, with no attribute but safe ones. Returns whether it was cut. */
export function copyRange(range: TextRange, into: HTMLElement, looks = looksOf): boolean {
  const copying = newCopying(range, looks, copyNode, copyContent);
  const { commonAncestorContainer: common } = range;
  let top = common.nodeType === 3 ? common.parentElement : common;
  if (isElement(top)) {
    top = top.closest('pre') ?? top;
    while (isElement(top) && top.localName !== 'li' && top.parentElement?.matches(CONTEXT))
      top = top.parentElement;
  }
  if (isElement(top) && top.matches(CONTEXT)) copyNode(top, into, copying);
  else if (top) copyContent(top, into, copying);
  return copying.isCut;
}

/** The selected text of a text field, its lines kept. */
export function copyField(text: string, into: HTMLElement): boolean {
  const copying = newCopying(undefined, looksOf, copyNode, copyContent);
  for (const [i, line] of spend(copying, text).split('\n').entries()) {
    if (i > 0) add('br', into);
    into.append(line);
  }
  return copying.isCut;
}

function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

function copyContent(from: Node, into: HTMLElement, copying: Copying): void {
  copying.depth++;
  for (const child of shownChildren(from)) copyNode(child, into, copying);
  copying.depth--;
}

/** What stands in an element for the eye: its shadow tree, and in a slot what is put there. */
function shownChildren(from: Node): Iterable<Node> {
  if (!isElement(from)) return from.childNodes;
  if (from.shadowRoot) return from.shadowRoot.childNodes;
  const assigned = from.localName === 'slot' ? (from as HTMLSlotElement).assignedNodes?.() : [];
  if (assigned?.length) return assigned;
  const isClosed = from.localName === 'details' && !from.hasAttribute('open');
  return isClosed
    ? [...from.children].filter(({ localName }) => localName === 'summary')
    : from.childNodes;
}

function copyNode(node: Node, into: HTMLElement, copying: Copying): void {
  if (copying.isCut || !isSelected(node, copying)) return;
  if (isElement(node)) copyElement(node, into, copying);
  else if (node.nodeType === 3 && isShown(node, copying))
    into.append(spend(copying, selectedPart(node, copying)));
}

function copyElement(from: Element, into: HTMLElement, copying: Copying): void {
  const formula = formulaOf(from);
  if (formula) {
    if (formula.text && (from.localName === 'script' || !copying.looks(from).isHidden))
      (formula.isBlock ? add('p', into) : into).append(spend(copying, formula.text));
  } else if (isCheckbox(from)) copyCheckbox(from, into);
  else if (isShown(from, copying)) {
    spend(copying, '', from.localName.length);
    const copy = COPIERS[from.localName];
    if (copying.depth > DEEPEST) into.append(textIn(from, copying));
    else if (copy) copy(from, into, copying);
    else copying.content(from, placeFor(from, into, copying));
  }
}

function isCheckbox(element: Element): boolean {
  return element.matches('li input[type="checkbox" i]');
}

function copyCheckbox(from: Element, into: HTMLElement): void {
  const box = add('input', into);
  if ((from as HTMLInputElement).checked) box.setAttribute('checked', '');
  box.after(' ');
}
