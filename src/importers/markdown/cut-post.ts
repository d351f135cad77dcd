import type { Heading, Root, RootContent } from 'mdast';
import { endOf, type Place, paragraphPlaces, placesIn, startOf } from './places';

/** A stretch of a post's text. What lies between two pieces is blank, or a list item's own indentation. */
export type Piece = { start: number; end: number; above: string } & (
  | { kind: 'item'; place: Place }
  | { kind: 'heading'; node: Heading }
  | { kind: 'prose'; parent: Place | undefined }
);
export type ItemPiece = Piece & { kind: 'item' };

/** The body in pieces, in the order of the text; nothing of it is left out but `tail`, after the last one. */
export function cutPost(body: string, tree: Root): { pieces: Piece[]; tail: string } {
  const places = allPlaces(tree);
  const headings = new Map<number, Heading | undefined>(
    tree.children.flatMap((node) => cutsAt(node, places)),
  );
  const pieces: Piece[] = [];
  let at = 0;
  for (const [i, place] of places.entries()) {
    pieces.push(...proseIn(body, at, place.start, headings, places));
    const end = endOfItem(body, tree, place, places[i + 1]);
    pieces.push({ kind: 'item', place, start: place.start, end, above: '' });
    at = end;
  }
  pieces.push(...proseIn(body, at, body.length, headings, places));
  for (const [i, piece] of pieces.entries())
    piece.above = body.slice(pieces[i - 1]?.end ?? 0, piece.start);
  return { pieces, tail: body.slice(pieces.at(-1)?.end ?? 0) };
}

/** Paragraphs count as items where they begin with their link, and all that hold one in a post that is written so. */
function allPlaces(tree: Root): Place[] {
  const listed = placesIn(tree);
  const all = paragraphPlaces(tree, false);
  const isProse = all.length > 2 * listed.length;
  const own = isProse ? all : paragraphPlaces(tree, true);
  const from = listed.length === 0 && own.length === all.length ? 0 : endOfIntro(tree, listed);
  return [
    ...listed,
    ...(own.some(({ start }) => start >= from) || listed.length > 0
      ? own.filter(({ start }) => start >= from)
      : own),
  ].sort((a, b) => a.start - b.start);
}

/** What stands before the first heading or item introduces the issue. */
function endOfIntro(tree: Root, listed: Place[]): number {
  const heading = tree.children.find((node) => node.type === 'heading' && startOf(node) > 0);
  return Math.min(heading ? startOf(heading) : Infinity, listed[0]?.start ?? Infinity);
}

function endOfItem(body: string, tree: Root, place: Place, next: Place | undefined): number {
  const nodeEnd = place.node.type === 'heading' ? endOfText(tree, place) : place.nodeEnd;
  const end = Math.min(nodeEnd, next?.start ?? body.length);
  return place.start + body.slice(place.start, end).trimEnd().length;
}

/** A heading's text goes on to the next heading, rule or item. */
function endOfText(tree: Root, place: Place): number {
  const from = tree.children.indexOf(place.node);
  if (from < 0) return place.nodeEnd;
  let end = place.nodeEnd;
  for (const node of tree.children.slice(from + 1)) {
    if (!isText(node)) break;
    end = endOf(node);
  }
  return end;
}

const isText = (node: RootContent) =>
  ['paragraph', 'list', 'blockquote', 'code', 'html', 'table'].includes(node.type);

/** Prose is cut at headings, and at bullets without a link that have items below them. */
function cutsAt(node: RootContent, places: Place[]): [number, Heading | undefined][] {
  if (node.type === 'heading') return [[startOf(node), node]];
  if (node.type !== 'list') return [];
  return node.children.flatMap((item): [number, undefined][] => {
    const [start, end] = [startOf(item), endOf(item)];
    const hasItems = places.some((place) => place.start > start && place.start < end);
    return hasItems && !places.some((place) => place.node === item) ? [[start, undefined]] : [];
  });
}

function proseIn(
  body: string,
  start: number,
  end: number,
  headings: Map<number, Heading | undefined>,
  places: Place[],
): Piece[] {
  const cuts = [...headings].filter(([at]) => at >= start && at < end);
  const pieces: Piece[] = [];
  let from = start;
  for (const [at, node] of cuts) {
    pieces.push(...trimmed(body, from, at, places));
    if (node) pieces.push({ kind: 'heading', node, start: at, end: endOf(node), above: '' });
    from = node ? endOf(node) : at;
  }
  return [...pieces, ...trimmed(body, from, end, places)];
}

function trimmed(body: string, from: number, to: number, places: Place[]): Piece[] {
  const text = body.slice(from, to);
  if (text.trim() === '') return [];
  const start = from + text.length - text.trimStart().length;
  const end = from + text.trimEnd().length;
  const parent = places.findLast(
    (place) => place.node.type === 'listItem' && place.start < start && place.nodeEnd > start,
  );
  return [{ kind: 'prose', start, end, above: '', parent }];
}
