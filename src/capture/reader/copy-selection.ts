import { codeLanguage } from './code-language';
import { copyDefinitions, copyItem, copyList, copyOfficeItem } from './copy-list';
import { copyTable } from './copy-table';
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
import { safeHref } from './safe-href';
import { scriptText } from './script-text';
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

type Copier = (from: Element, into: HTMLElement, copying: Copying) => void;

const copyCode: Copier = (from, into, copying) => {
  add('code', into).append(textIn(from, copying));
};

const copyScript: Copier = (from, into, copying) => {
  if (from.querySelector('a, img')) return copying.content(from, into);
  const before = into.lastChild?.textContent?.at(-1) ?? '';
  into.append(scriptText(from.localName as 'sup' | 'sub', textIn(from, copying), before));
};

const copyCell: Copier = (from, into, copying) => {
  copying.content(from, from.querySelector(BLOCKS) ? add('div', into) : into);
  into.append(' ');
};

const strongBlock: Copier = (from, into, copying) => {
  copying.content(from, add('strong', add('p', into)));
};

function between(before: string, after: string): Copier {
  return (from, into, copying) => {
    into.append(before);
    copying.content(from, into);
    into.append(after);
  };
}

const BLOCKS = 'p, ul, ol, dl, pre, blockquote, table';

const COPIERS: Record<string, Copier | undefined> = {
  __proto__: null as never,
  br: (_, into) => void add('br', into),
  img: copyImage,
  pre: (from, into, copying) => {
    const code = add('code', add('pre', into));
    const language = codeLanguage(from);
    if (language) code.className = language;
    code.append(textIn(from, copying));
  },
  ...{ code: copyCode, kbd: copyCode, samp: copyCode, tt: copyCode },
  ...{
    sup: copyScript,
    sub: copyScript,
    ul: copyList,
    ol: copyList,
    li: copyItem,
    dl: copyDefinitions,
  },
  ...{ td: copyCell, th: copyCell, summary: strongBlock },
  // A heading in a quote would be a heading of the digest.
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, strongBlock])),
  rt: between('(', ')'),
  q: between('“', '”'),
  p: (from, into, copying) => {
    if (/(^|\s)MsoList/.test(from.className)) copyOfficeItem(from, into, copying);
    else copying.content(from, placeFor(from, into, copying));
  },
  table: (from, into, copying) => {
    if (!copyTable(from, into, copying)) copying.content(from, add('div', into));
  },
};

/** Its text stands for it, unless the caption does. */
function copyImage(from: Element, into: HTMLElement, copying: Copying): void {
  const caption = from.closest('figure')?.querySelector('figcaption')?.textContent;
  if (!/\S/.test(caption ?? '')) into.append(spend(copying, from.getAttribute('alt') ?? ''));
}

function isCheckbox(element: Element): boolean {
  return element.matches('li input[type="checkbox" i]');
}

function copyCheckbox(from: Element, into: HTMLElement): void {
  const box = add('input', into);
  if ((from as HTMLInputElement).checked) box.setAttribute('checked', '');
  box.after(' ');
}

/** What a quote keeps of a page's elements; the others leave only their content. */
const KEPT: Record<string, string | undefined> = {
  ...{ p: 'p', blockquote: 'blockquote', tr: 'p', del: 'del', s: 'del', strike: 'del' },
  ...{ em: 'em', i: 'em', cite: 'em', var: 'em', dfn: 'em', strong: 'strong', b: 'strong' },
};

/** The element in which the content comes to stand: a new one, or the one around it. */
function placeFor(from: Element, into: HTMLElement, copying: Copying): HTMLElement {
  if (from.localName === 'a') return linkFor(from, into);
  const tag = KEPT[from.localName] ?? (copying.looks(from).isBlock ? 'div' : undefined);
  // The first paragraph of an item stands beside its bullet.
  const isFirst = /^(li|span)$/.test(into.localName) && !/\S/.test(into.textContent ?? '');
  const block = tag && !MARKS.test(tag) && !(isFirst && /^(p|div)$/.test(tag)) ? tag : undefined;
  return [block, ...marksOf(from, tag)].reduce<HTMLElement>(
    (place, each) =>
      each && !(MARKS.test(each) && place.closest(each)) ? add(each, place) : place,
    into,
  );
}

const MARKS = /^(em|strong|del)$/;

/** Pasted text has its marks in styles, and its elements may mean nothing. */
function marksOf(from: Element, tag: string | undefined): string[] {
  const { fontWeight = '', fontStyle = '' } = (from as Partial<HTMLElement>).style ?? {};
  const isInline = /^(span|font)$/.test(from.localName);
  return [
    ...(tag === 'strong' && /^(normal|[1-4]00)$/.test(fontWeight) ? [] : [tag ?? '']),
    ...(isInline && /^(bold|[6-9]00)$/.test(fontWeight) ? ['strong'] : []),
    ...(isInline && fontStyle === 'italic' ? ['em'] : []),
  ].filter((mark) => MARKS.test(mark));
}

function linkFor(from: Element, into: HTMLElement): HTMLElement {
  const said = from.getAttribute('href');
  const href = said === null ? undefined : safeHref(said, from.baseURI);
  if (href === undefined || into.closest('a')) return into;
  const link = add('a', into);
  link.setAttribute('href', href);
  return link;
}
