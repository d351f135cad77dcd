import type { Clip } from '../../core/clip';
import type { ItemForm } from '../../core/item-form';
import { LINK_FIELD } from '../../core/note';
import type { Style } from '../../core/style';
import { urlKeys } from '../../core/url';
import { destination } from '../../markdown/destination';
import { escapeText } from '../../markdown/escape';
import { renderItem } from '../../markdown/item';
import { type ItemShape, ownShape } from '../../markdown/item-shape';
import type { RawItem } from './raw-item';
import { type Reading, readings } from './readings';

/** What a clip has before anything is known of its form. */
export type BareClip = Omit<
  Clip,
  'url' | 'keys' | 'title' | 'note' | 'highlight' | 'related' | 'quotes'
>;

/**
 * The item as a clip: the plainest reading of it that the style writes back as it stood. Undefined where none does,
 * not even the whole of it as typed.
 */
export function readItem(
  raw: RawItem,
  base: BareClip,
  style: Style,
  shape: ItemShape,
  index: number,
): Clip | undefined {
  const source = raw.lead + raw.marker + sourceOf(raw);
  const form = formOf(raw, style, shape, index);
  for (const reading of candidates(raw, form, style, shape)) {
    const clip = clipOf(raw, base, reading, style);
    if (renderItem({ clip, children: [] }, style, shape, index).text === source) return clip;
  }
  return undefined;
}

interface Candidate extends Reading {
  form: ItemForm;
}

function* candidates(
  raw: RawItem,
  form: ItemForm,
  style: Style,
  shape: ItemShape,
): Generator<Candidate> {
  for (const inner of innersOf(raw)) {
    const own = inner === undefined ? form : { ...form, inner };
    const used = ownShape(shape, own, style);
    const [before, after] = [raw.before, raw.after].map((text) => movedOut(text, used.inner));
    const label = movedOut(raw.label, used.inner);
    if (before === undefined || after === undefined || label === undefined) continue;
    for (const reading of readings({ before, after, label }, style))
      yield { ...reading, form: own };
  }
  const note = raw.before + LINK_FIELD + raw.after;
  const own = { ...form, isVerbatim: true };
  yield { note, label: raw.label, highlight: false, related: [], quotes: [], form: own };
}

/** The indentations that its further lines may have: the style's, their own, none. */
function innersOf(raw: RawItem): (string | undefined)[] {
  const lines = sourceOf(raw)
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '');
  if (lines.length === 0) return [undefined];
  const leads = lines.map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
  const least = leads.reduce((a, b) => (b.length < a.length ? b : a));
  return [undefined, least, ''];
}

/** The text with its further lines moved out; undefined where one of them isn't that far in. */
function movedOut(text: string, inner: string): string | undefined {
  const [first = '', ...more] = text.split('\n');
  if (!more.every((line) => line === '' || line.startsWith(inner))) return undefined;
  return [first, ...more.map((line) => line.slice(inner.length))].join('\n');
}

function clipOf(raw: RawItem, base: BareClip, reading: Candidate, style: Style): Clip {
  const { url } = raw.place;
  const title = reading.label === '' ? '' : raw.title;
  const isPlain = isBare(raw) || escapeText(title, escaping(style)) === reading.label;
  return {
    ...base,
    url,
    keys: urlKeys([url]),
    title,
    ...(isPlain ? {} : { titleMarkdown: reading.label }),
    note: reading.note,
    quotes: reading.quotes,
    related: reading.related,
    highlight: reading.highlight,
    ...(reading.kind ? { kind: reading.kind } : {}),
    // A form that holds nothing still says where an odd title came from.
    ...(Object.keys(reading.form).length > 0 || reading.label.includes('\n')
      ? { form: reading.form }
      : {}),
  };
}

const isBare = (raw: RawItem) => raw.link === 'bare' || raw.link === 'angle';

function escaping(style: Style) {
  const { engine, escapePipes, highlight } = style;
  return { engine, isInLink: true, escapePipes, hasEquals: highlight === 'equals' };
}

function formOf(raw: RawItem, style: Style, shape: ItemShape, index: number): ItemForm {
  const { url } = raw.place;
  const isUsual = raw.target === undefined || destination(url, style.engine) === raw.target;
  return {
    ...(raw.lead === shape.lead ? {} : { lead: raw.lead }),
    ...(raw.marker === shape.marker(index) ? {} : { marker: raw.marker }),
    ...(raw.link ? { link: typeof raw.link === 'object' ? { ...raw.link, url } : raw.link } : {}),
    ...(isUsual ? {} : { target: { url, text: raw.target ?? '' } }),
  };
}

function sourceOf(raw: RawItem): string {
  return raw.before + linkSourceOf(raw) + raw.after;
}

function linkSourceOf({ label, link, target }: RawItem): string {
  if (link === 'bare') return label;
  if (link === 'angle') return `<${label}>`;
  if (link) return `[${label}]${link.short ?? `[${link.label}]`}`;
  return `[${label}](${target})`;
}
