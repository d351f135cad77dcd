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
  const selection = page.getSelection();
  let isCut = false;
  for (let i = 0; i < (selection?.rangeCount ?? 0); i++) {
    const range = selection?.getRangeAt(i);
    if (range && !range.collapsed) isCut = copyRange(range, root) || isCut;
  }
  return isCut;
}

function selectedField(page: Document): string | undefined {
  const field = page.activeElement;
  const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  if (!isText || field.type === 'password') return undefined;
  const { selectionStart: start, selectionEnd: end, value } = field;
  return start !== null && end !== null && start < end ? value.slice(start, end) : undefined;
}
