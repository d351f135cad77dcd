import { copyField, copyRange } from './copy-selection';
import { markdownOf } from './markdown-of';

/** What is selected in the page: in a text field if one has the focus, else in the text. */
export function selectionMarkdown(page: Document): { markdown: string; isCut: boolean } {
  // A document that is never shown: no image of a copy loads, no custom element of the page wakes up.
  const root = page.implementation.createHTMLDocument('').createElement('div');
  const field = selectedField(page);
  const isCut = field ? copyField(field, root) : copyRanges(page, root);
  return { markdown: markdownOf(root), isCut };
}

function copyRanges(page: Document, root: HTMLElement): boolean {
  let isCut = false;
  for (const range of rangesOf(page)) isCut = copyRange(range, root) || isCut;
  return isCut;
}

function rangesOf(page: Document): Range[] {
  const selection = page.getSelection();
  if (!selection) return [];
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  const whole = ranges.filter(({ collapsed }) => !collapsed);
  return whole.length > 0 || ranges.length === 0 ? whole : rangesInShadow(page, selection);
}

/** To the page a selection within a shadow tree looks empty; older browsers don't tell of it at all. */
function rangesInShadow(page: Document, selection: Selection): Range[] {
  const shadowRoots = [...shadowRootsIn(page)];
  if (shadowRoots.length === 0) return [];
  return (selection.getComposedRanges?.({ shadowRoots }) ?? []).flatMap((found) => {
    const range = page.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range.collapsed ? [] : [range];
  });
}

function* shadowRootsIn(root: ParentNode): Generator<ShadowRoot> {
  for (const { shadowRoot } of root.querySelectorAll('*'))
    if (shadowRoot) {
      yield shadowRoot;
      yield* shadowRootsIn(shadowRoot);
    }
}

function selectedField(page: Document): string | undefined {
  const field = page.activeElement;
  const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  if (!isText || field.type === 'password') return undefined;
  const { selectionStart: start, selectionEnd: end, value } = field;
  return start !== null && end !== null && start < end ? value.slice(start, end) : undefined;
}
