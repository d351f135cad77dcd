import type { Piece } from './cut-post';

/** The first and last piece that stand among the items: before it is the intro, after it the outro. */
export function bodyRange(pieces: Piece[], isHeading: (piece: Piece) => boolean): [number, number] {
  const stands = (piece: Piece) => piece.kind === 'item' || isHeading(piece);
  const first = pieces.findIndex(stands);
  let last = pieces.findLastIndex(stands);
  if (first < 0) return [pieces.length, pieces.length];
  // Prose that ends an item which others are nested in belongs to it.
  const next = pieces[last + 1];
  if (next?.kind === 'prose' && next.parent) last++;
  return [first, last];
}
