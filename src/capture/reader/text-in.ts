import { type Copying, selectedPart, spend } from './copying';
import { isShown } from './shown';

const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
const FILTER_ACCEPT = 1;
const FILTER_REJECT = 2;

/** The selected text of an element, however deep; breaks and blocks begin new lines. */
export function textIn(element: Element, copying: Copying): string {
  const walker = element.ownerDocument.createTreeWalker(
    element,
    SHOW_ELEMENT | SHOW_TEXT,
    (node) => (isShown(node, copying) ? FILTER_ACCEPT : FILTER_REJECT),
  );
  let text = '';
  for (let at = walker.nextNode(); at && !copying.isCut; at = walker.nextNode()) {
    if (at.nodeType === 3) text += spend(copying, selectedPart(at, copying));
    else if (beginsLine(at as Element, copying) && !/(^|\n)$/.test(text)) text += '\n';
  }
  return text;
}

function beginsLine(element: Element, copying: Copying): boolean {
  return element.localName === 'br' || copying.looks(element).isBlock;
}
