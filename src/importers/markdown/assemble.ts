import type { Locale } from 'date-fns';
import type { Clip } from '../../core/clip';
import type { Block, Issue } from '../../core/issue';
import { ordersBetween } from '../../core/order';
import { fillTextPattern } from '../../core/pattern-parts';
import { fillPattern } from '../../core/patterns';
import type { Style } from '../../core/style';
import { bulletShape, type ItemShape, ownShape, proseShape } from '../../markdown/item-shape';
import { defaultAbove, type Piece as Rendered } from '../../markdown/pieces';
import type { Piece } from './cut-post';
import type { Place } from './places';
import { type RawItem, rawItem } from './raw-item';
import { readItem } from './read-item';
import type { SectionHeading } from './sections';

interface Parts {
  clips: Clip[];
  blocks: Block[];
  sectionOrder: string[];
  intro: string;
  outro: string;
  spacing: NonNullable<Issue['spacing']>;
}

/** The shape that the layout gives its items. */
export function shapeOf(style: Style): ItemShape {
  if (style.layout === 'headings') {
    const level = /^#{1,5}(?= )/.exec(style.sectionHeading)?.[0] ?? '##';
    return proseShape(`${level}# `);
  }
  if (style.layout === 'paragraphs') return proseShape('');
  const shape = bulletShape(style);
  return style.layout === 'excerpts' ? { ...shape, isNoteBelow: true, blankLines: 1 } : shape;
}

interface Headings {
  sections: Map<Piece, SectionHeading>;
  /** The bullets of a day log. */
  days: Map<Piece, { day: string }>;
}

/** Clips and prose from a post's pieces, each keeping what the style would write otherwise. */
export function assemble(
  body: string,
  pieces: Piece[],
  { sections, days }: Headings,
  { style, day: issueDay, locale }: { style: Style; day: string; locale: Locale },
): Parts {
  let shape = shapeOf(style);
  let day = issueDay;
  let isInDay = false;
  let isFirstInDay = false;
  const orders = ordersBetween(undefined, undefined, pieces.length);
  const known = new Map<Place, { clip: Clip; shape: ItemShape; children: number }>();
  const parts: Parts = {
    clips: [],
    blocks: [],
    sectionOrder: [],
    intro: '',
    outro: '',
    spacing: {},
  };
  const [first, last] = bodyRange(pieces, (piece) => sections.has(piece) || days.has(piece));
  let section: string | undefined;
  let index = 0;
  let previous: Rendered | undefined;

  addIntro();
  for (const [i, piece] of pieces.entries()) if (i >= first && i <= last) add(piece, i);
  addOutro();
  return parts;

  function add(piece: Piece, i: number): void {
    const heading = sections.get(piece);
    const found = days.get(piece);
    if (found) addDay(piece, found.day, i);
    else if (heading) addHeading(piece, heading, i);
    else if (piece.kind === 'item') addItem(piece, i);
    else addProse(piece, i);
  }

  function addHeading(piece: Piece, { name, source }: SectionHeading, i: number): void {
    section = name;
    index = 0;
    isInDay = false;
    shape = shapeOf(style);
    day = issueDay;
    parts.sectionOrder.push(name);
    const above = aboveOf({ kind: 'heading', text: source }, piece.above);
    const isUsual = fillTextPattern(style.sectionHeading, 'section', name) === source;
    if (!isUsual || above !== undefined)
      parts.blocks.push({ ...blockOf(source, i, above), isHeading: true });
  }

  function addDay(piece: Piece, of: string, i: number): void {
    const source = body.slice(piece.start, piece.end);
    const rendered: Rendered = { kind: 'item', text: source };
    if (isInDay) previous = rendered;
    const above = aboveOf(rendered, piece.above);
    day = of;
    index = 0;
    isInDay = true;
    isFirstInDay = true;
    shape = bulletShape(style, ' '.repeat(style.indent));
    const text = fillPattern(style.day, { days: { day }, numbers: {}, texts: {} }, locale);
    if (above !== undefined || source !== `${style.bullet} ${text}`)
      parts.blocks.push({ ...blockOf(source, i, above), isHeading: true });
  }

  function addItem(piece: Piece & { kind: 'item' }, i: number): void {
    const parent = piece.place.parent && known.get(piece.place.parent);
    const raw = rawItem(body, piece.place, piece.end, piece.above);
    const given = parent ? bulletShape(style, parent.shape.inner) : shape;
    const at = parent ? parent.children : index;
    const clip = readItem(raw, baseOf(i, parent?.clip), style, given, at);
    if (!clip) {
      addProse({ ...piece, kind: 'prose', parent: piece.place.parent }, i);
      return;
    }
    if (parent) parent.children++;
    else index++;
    keepAbove(clip, raw, parent, given.blankLines);
    parts.clips.push(clip);
    known.set(piece.place, { clip, shape: ownShape(given, clip.form, style), children: 0 });
  }

  function keepAbove(
    clip: Clip,
    raw: RawItem,
    parent: { clip: Clip; children: number } | undefined,
    blankLines: number,
  ): void {
    const rendered: Rendered = { kind: 'item', text: '-', blankLines };
    // Below a parent with more than a line, what stands between depends on that.
    const isPlain = parent && (parent.children > 1 || !/\n/.test(parent.clip.note));
    const above = parent
      ? isPlain && raw.above === '\n'
        ? undefined
        : raw.above
      : aboveOf(rendered, raw.above);
    if (above !== undefined) clip.form = { ...clip.form, above };
  }

  function addProse(piece: Piece, i: number): void {
    const source = body.slice(piece.start, piece.end);
    const parent = piece.kind === 'prose' && piece.parent && known.get(piece.parent);
    if (parent) {
      parts.blocks.push({ ...blockOf(source, i, piece.above), parent: parent.clip.id });
      return;
    }
    parts.blocks.push(blockOf(source, i, aboveOf({ kind: 'prose', text: source }, piece.above)));
  }

  function addIntro(): void {
    const [start, end] = [pieces[0]?.start ?? 0, pieces[first - 1]?.end ?? 0];
    if (first === 0) return;
    parts.intro = body.slice(start, end);
    const above = aboveOf({ kind: 'prose', text: parts.intro }, pieces[0]?.above ?? '');
    if (above !== undefined) parts.spacing.aboveIntro = above;
  }

  function addOutro(): void {
    const next = pieces[last + 1];
    if (!next) return;
    parts.outro = body.slice(next.start, pieces.at(-1)?.end);
    const above = aboveOf({ kind: 'prose', text: parts.outro }, next.above);
    if (above !== undefined) parts.spacing.aboveOutro = above;
  }

  /** What stands above, where the style has something else there. */
  function aboveOf(piece: Rendered, above: string): string | undefined {
    if (isFirstInDay) {
      isFirstInDay = false;
      previous = piece;
      return above === '\n' ? undefined : above.replace(/^\n/, '');
    }
    const usual = previous ? defaultAbove(piece, previous, style) : '';
    previous = piece;
    return above === usual ? undefined : above;
  }

  function blockOf(markdown: string, i: number, above: string | undefined): Block {
    return {
      id: `block-${i + 1}`,
      markdown,
      order: orders[i] ?? '',
      ...(section === undefined ? {} : { section }),
      ...(isInDay ? { day } : {}),
      ...(above === undefined ? {} : { above }),
    };
  }

  function baseOf(i: number, parent: Clip | undefined) {
    return {
      id: `clip-${i + 1}`,
      quotes: [],
      tags: [],
      related: [],
      ...(section === undefined || parent ? {} : { section }),
      ...(parent ? { parent: parent.id } : {}),
      order: orders[i] ?? '',
      day,
      clippedAt: Date.parse(`${day}T12:00:00Z`) + i,
      utcOffset: 0,
      revision: '0-import',
      updatedAt: 0,
    };
  }
}

/** The first and last piece that stand among the items: before it is the intro, after it the outro. */
function bodyRange(pieces: Piece[], isHeading: (piece: Piece) => boolean): [number, number] {
  const stands = (piece: Piece) => piece.kind === 'item' || isHeading(piece);
  const first = pieces.findIndex(stands);
  let last = pieces.findLastIndex(stands);
  if (first < 0) return [pieces.length, pieces.length];
  // Prose that ends an item which others are nested in belongs to it.
  const next = pieces[last + 1];
  if (next?.kind === 'prose' && next.parent) last++;
  return [first, last];
}
