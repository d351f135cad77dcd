import { add, type Copying, isSelected } from './copying';
import { isShown } from './shown';

/** A list begins with the number of the first item that is selected. */
export function copyList(from: Element, into: HTMLElement, copying: Copying): void {
  const list = add(from.localName, listPlace(into));
  if (from.localName === 'ol') {
    const items = [...from.children].filter(({ localName }) => localName === 'li');
    const first = items.findIndex((item) => isSelected(item, copying));
    const start = Number(from.getAttribute('start') ?? 1);
    list.setAttribute('start', String(Math.max(0, Math.trunc(start || 0) + Math.max(0, first))));
  }
  copying.content(from, list);
}

/** A list that stands in another one without an item belongs to the item before it. */
function listPlace(into: HTMLElement): HTMLElement {
  const isList = /^[uo]l$/.test(into.localName);
  return isList && into.lastElementChild ? (into.lastElementChild as HTMLElement) : into;
}

/** Terms with what they mean, an item each. A meaning without a term is only moved in. */
export function copyDefinitions(from: Element, into: HTMLElement, copying: Copying): void {
  let list: HTMLElement | undefined;
  let item: HTMLElement | undefined;
  let between = ': ';
  for (const part of partsOf(from)) {
    const isTerm = part.nodeName === 'DT';
    if (!isTerm && part.nodeName !== 'DD') copying.node(part, into);
    else if (!isShown(part, copying)) continue;
    else if (isTerm) {
      list ??= add('ul', into);
      item = add('li', list);
      copying.content(part, add('strong', item));
      between = ': ';
    } else if (item) {
      item.append(between);
      copying.content(part, add('span', item));
      between = '; ';
    } else copying.content(part, add('div', into));
  }
}

/** Browsers let the parts stand in groups. */
function partsOf(list: Element): Node[] {
  return [...list.childNodes].flatMap((part) =>
    part.nodeName === 'DIV' ? [...part.childNodes] : [part],
  );
}

/** A word processor's item: a paragraph with a bullet in its text and its level in its style. */
export function copyOfficeItem(from: Element, into: HTMLElement, copying: Copying): void {
  const marker = from.querySelector('[style*="mso-list" i][style*="ignore" i]')?.textContent ?? '';
  const tag = /^\s*\(?[\da-z]{1,4}[.)]/i.test(marker) ? 'ol' : 'ul';
  const level = Number(/\blevel([1-9])/.exec(from.getAttribute('style') ?? '')?.[1] ?? 1);
  let list = lastList(into, tag);
  for (let at = 1; at < level && list.lastElementChild; at++)
    list = lastList(list.lastElementChild as HTMLElement, tag);
  copying.content(from, add('li', list));
}

/** An item with no list around it begins one, or goes on with the one before it. */
export function copyItem(from: Element, into: HTMLElement, copying: Copying): void {
  const list = /^[uo]l$/.test(into.localName) ? into : lastList(into, 'ul');
  copying.content(from, add('li', list));
}

function lastList(place: HTMLElement, tag: string): HTMLElement {
  let last = place.lastChild;
  while (last?.nodeType === 3 && !/\S/.test(last.nodeValue ?? '')) last = last.previousSibling;
  return last && /^[UO]L$/.test(last.nodeName) ? (last as HTMLElement) : add(tag, place);
}
