import { toString as textOf } from 'mdast-util-to-string';
import type { ItemForm } from '../../core/item-form';
import { endOf, type Place, startOf } from './places';

/** An item's source, cut at its marker and its link. */
export interface RawItem {
  place: Place;
  /** Before it, up to the line it begins on. */
  above: string;
  lead: string;
  marker: string;
  before: string;
  after: string;
  title: string;
  /** The link's text as typed. */
  label: string;
  link?: ItemForm['link'];
  /** The destination as typed. */
  target?: string;
}

export function rawItem(body: string, place: Place, end: number, gap: string): RawItem {
  const { link, line } = place;
  const [, above = '', lead = ''] = /^(.*\n|)([ \t]*)$/s.exec(gap) ?? [];
  const isOnLine = above.trim() === '' || above + lead === gap;
  const inside = startOf(line.type === 'heading' ? (line.children[0] ?? line) : line);
  return {
    place,
    above: isOnLine ? above : gap,
    lead: isOnLine ? lead : '',
    marker: body.slice(place.start, inside),
    before: body.slice(inside, startOf(link)),
    after: body.slice(endOf(link), end),
    title: textOf(link).replace(/\s+/g, ' ').trim(),
    ...linkSource(body.slice(startOf(link), endOf(link)), place),
  };
}

function linkSource(source: string, { link }: Place): Pick<RawItem, 'label' | 'link' | 'target'> {
  if (source.startsWith('<')) return { label: source.slice(1, -1), link: 'angle' };
  if (!source.startsWith('[')) return { label: source, link: 'bare' };
  const last = link.children.at(-1);
  const from = last ? endOf(last) - startOf(link) : 1;
  if (link.type === 'link') {
    const at = source.indexOf('](', from);
    return { label: source.slice(1, at), target: source.slice(at + 2, -1) };
  }
  if (link.referenceType !== 'full') {
    const short = link.referenceType === 'collapsed' ? '[]' : '';
    const label = source.slice(1, short ? -3 : -1);
    return { label, link: { label, short } };
  }
  const at = source.indexOf('][', from);
  return { label: source.slice(1, at), link: { label: source.slice(at + 2, -1) } };
}
