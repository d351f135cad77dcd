import { add, type Copying } from './copying';
import { safeHref } from './safe-href';

/** What a quote keeps of a page's elements; the others leave only their content. */
const KEPT: Record<string, string | undefined> = {
  ...{ p: 'p', blockquote: 'blockquote', tr: 'p', del: 'del', s: 'del', strike: 'del' },
  ...{ em: 'em', i: 'em', cite: 'em', var: 'em', dfn: 'em', strong: 'strong', b: 'strong' },
};

/** The element in which the content comes to stand: a new one, or the one around it. */
export function placeFor(from: Element, into: HTMLElement, copying: Copying): HTMLElement {
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
