import type { Locale } from 'date-fns';
import type { Clip } from '../../core/clip';
import type { Block, Issue } from '../../core/issue';
import { ordersBetween } from '../../core/order-between';
import { fillTextPattern } from '../../core/pattern-parts';
import { fillPattern } from '../../core/patterns';
import type { Style } from '../../core/style';
import { bulletShape, type ItemShape, ownShape } from '../../markdown/item-shape';
import { bodyRange } from './body-range';
import type { ItemPiece, Piece } from './cut-post';
import { layoutShape } from './layout-shape';
import { ownPieces } from './own-pieces';
import { aboveNested, spacingBeside } from './own-spacing';
import type { Place } from './places';
import { blockAt, clipAt, type Position, type Rank } from './position';
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

interface Headings {
  sections: Map<Piece, SectionHeading>;
  /** The bullets of a day log. */
  days: Map<Piece, { day: string }>;
}

interface Known {
  clip: Clip;
  shape: ItemShape;
  /** How many are nested in it so far. */
  children: number;
}

/** Clips and prose from a post's pieces, each keeping what the style would write otherwise. */
export function assemble(
  body: string,
  pieces: Piece[],
  { sections, days }: Headings,
  { style, day: issueDay, locale }: { style: Style; day: string; locale: Locale },
): Parts {
  const spacing = spacingBeside(style);
  const orders = ordersBetween(undefined, undefined, pieces.length);
  const known = new Map<Place, Known>();
  const taken = new Set<Piece>();
  const parts: Parts = {
    clips: [],
    blocks: [],
    sectionOrder: [],
    intro: '',
    outro: '',
    spacing: {},
  };
  const [first, last] = bodyRange(pieces, (piece) => sections.has(piece) || days.has(piece));
  const start = { day: issueDay, isInDay: false, shape: layoutShape(style), index: 0 };
  let at: Position = start;

  addIntro();
  for (const [i, piece] of pieces.entries())
    if (i >= first && i <= last && !taken.has(piece)) add(piece, i);
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
    at = { ...start, section: name };
    parts.sectionOrder.push(name);
    const above = spacing.above({ kind: 'heading', text: source }, piece.above);
    const isUsual = fillTextPattern(style.sectionHeading, 'section', name) === source;
    if (!isUsual || above !== undefined)
      parts.blocks.push({ ...blockAt(at, rankOf(i), source, above), isHeading: true });
  }

  function addDay(piece: Piece, day: string, i: number): void {
    const source = body.slice(piece.start, piece.end);
    const above = spacing.aboveDay({ kind: 'item', text: source }, piece.above, at.isInDay);
    const shape = bulletShape(style, ' '.repeat(style.indent));
    at = { ...at, day, isInDay: true, shape, index: 0 };
    const text = fillPattern(style.day, { days: { day }, numbers: {}, texts: {} }, locale);
    if (above !== undefined || source !== `${style.bullet} ${text}`)
      parts.blocks.push({ ...blockAt(at, rankOf(i), source, above), isHeading: true });
  }

  function addItem(piece: ItemPiece, i: number): void {
    const parent = piece.place.parent && known.get(piece.place.parent);
    const shape = parent ? bulletShape(style, parent.shape.inner) : at.shape;
    const index = parent ? parent.children : at.index;
    const bare = clipAt(at, rankOf(i), parent?.clip);
    const raw = rawItem(body, piece.place, piece.end, piece.above);
    const read =
      readWhole(piece, i, (whole) => readItem(whole, bare, style, shape, index)) ??
      readItem(raw, bare, style, shape, index);
    if (!read) {
      addProse({ ...piece, kind: 'prose', parent: piece.place.parent }, i);
      return;
    }
    const above = parent
      ? aboveNested(raw.above, parent.clip, index)
      : spacing.above({ kind: 'item', text: '-', blankLines: shape.blankLines }, raw.above);
    const clip = above === undefined ? read : { ...read, form: { ...read.form, above } };
    if (parent) parent.children++;
    else at = { ...at, index: at.index + 1 };
    parts.clips.push(clip);
    known.set(piece.place, { clip, shape: ownShape(shape, clip.form, style), children: 0 });
  }

  /** The item with the pieces that hold its discussions, where all of those come in as such. */
  function readWhole(
    piece: ItemPiece,
    i: number,
    read: (raw: RawItem) => Clip | undefined,
  ): Clip | undefined {
    const own = ownPieces(pieces, piece, i);
    const end = own.at(-1)?.end;
    const clip = end && read(rawItem(body, piece.place, end, piece.above));
    const discussions = own.filter(({ kind }) => kind === 'item').length;
    if (!clip || clip.related.length < discussions) return undefined;
    for (const one of own) taken.add(one);
    return clip;
  }

  function addProse(piece: Piece, i: number): void {
    const source = body.slice(piece.start, piece.end);
    const parent = piece.kind === 'prose' && piece.parent && known.get(piece.parent);
    const block = parent
      ? { ...blockAt(at, rankOf(i), source, piece.above), parent: parent.clip.id }
      : blockAt(at, rankOf(i), source, spacing.above({ kind: 'prose', text: source }, piece.above));
    parts.blocks.push(block);
  }

  function addIntro(): void {
    if (first === 0) return;
    parts.intro = body.slice(pieces[0]?.start ?? 0, pieces[first - 1]?.end ?? 0);
    const above = spacing.above({ kind: 'prose', text: parts.intro }, pieces[0]?.above ?? '');
    if (above !== undefined) parts.spacing.aboveIntro = above;
  }

  function addOutro(): void {
    const next = pieces[last + 1];
    if (!next) return;
    parts.outro = body.slice(next.start, pieces.at(-1)?.end);
    const above = spacing.above({ kind: 'prose', text: parts.outro }, next.above);
    if (above !== undefined) parts.spacing.aboveOutro = above;
  }

  function rankOf(i: number): Rank {
    return { number: i + 1, order: orders[i] ?? '' };
  }
}
