import type { ItemPiece, Piece } from './cut-post';
import { isThread } from './discussions';

/** The pieces after the item at `i` that may be its own: its discussions, then the rest of its note. */
export function ownPieces(pieces: Piece[], item: ItemPiece, i: number): Piece[] {
  const own: ItemPiece[] = [];
  let next = pieces[i + 1];
  for (; next && isDiscussionOf(item, next); next = pieces[i + 1 + own.length]) own.push(next);
  const last = own.at(-1);
  if (!last || isIn(last, next)) return [];
  return next?.kind === 'prose' && isIn(item, next) ? [...own, next] : own;
}

const isDiscussionOf = (item: ItemPiece, piece: Piece): piece is ItemPiece =>
  piece.kind === 'item' && isIn(item, piece) && isThread(piece.place.url);

function isIn(item: ItemPiece, piece: Piece | undefined): boolean {
  if (piece?.kind === 'item') return piece.place.parent === item.place;
  return piece?.kind === 'prose' && piece.parent === item.place;
}
