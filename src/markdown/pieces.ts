import type { Style } from '../core/style';

/** A part of the body that stands by itself: an item, a heading, prose. */
export interface Piece {
  kind: 'item' | 'heading' | 'prose';
  text: string;
  /** What stands between it and what is before it, where it is its own. */
  above?: string | undefined;
  /** Between two items, where the style doesn't say. */
  blankLines?: number;
}

/** The pieces one below the other, in the style's spacing. */
export function joinPieces(pieces: Piece[], style: Style): string {
  const kept = pieces.filter((piece) => piece.text.trim() !== '' || piece.above !== undefined);
  return kept.map((piece, i) => aboveOf(piece, kept[i - 1], style) + piece.text).join('');
}

function aboveOf(piece: Piece, previous: Piece | undefined, style: Style): string {
  return piece.above ?? (previous ? defaultAbove(piece, previous, style) : '');
}

/** What the style has between two pieces. */
export function defaultAbove(piece: Piece, previous: Piece, style: Style): string {
  const { items, aboveHeading = 1, belowHeading = 1 } = style.spacing ?? {};
  if (piece.kind === 'heading') return newlines(aboveHeading);
  if (previous.kind === 'heading') return newlines(belowHeading);
  const isRun = piece.kind === 'item' && previous.kind === 'item';
  return newlines(isRun ? (items ?? piece.blankLines ?? 0) : 1);
}

const newlines = (blankLines: number) => '\n'.repeat(blankLines + 1);
