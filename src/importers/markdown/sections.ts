import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { commonest } from './commonest';
import type { Piece } from './cut-post';
import { endOf, startOf } from './places';

export interface SectionHeading {
  name: string;
  source: string;
}

/** The headings that have items directly below them, by the piece that they are. */
export function sectionHeadings(body: string, pieces: Piece[]): Map<Piece, SectionHeading> {
  const found = new Map<Piece, SectionHeading>();
  const names = new Set<string>();
  const path: Heading[] = [];
  let open: { piece: Piece; above: string[] } | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'heading') {
      while (path.length > 0 && (path.at(-1)?.depth ?? 0) >= piece.node.depth) path.pop();
      open = { piece, above: path.map((node) => contentOf(body, node)) };
      path.push(piece.node);
    }
    if (piece.kind !== 'item' || !open || open.piece.kind !== 'heading') continue;
    const own = contentOf(body, open.piece.node);
    const name = freeName(own, open.above, names);
    names.add(name);
    found.set(open.piece, { name, source: body.slice(open.piece.start, open.piece.end) });
    open = undefined;
  }
  return found;
}

/** The form that most of them have: their hashes before the name. */
export function sectionPattern(headings: SectionHeading[]): string | undefined {
  const hashes = headings.flatMap(({ source }) => /^#{1,6}(?= )/.exec(source) ?? []);
  const most = commonest(hashes);
  return most && `${most} {section}`;
}

/** Two sections of one name are told apart by what they stand under. */
function freeName(own: string, above: string[], taken: Set<string>): string {
  const names = [own, ...above.toReversed().map((parent) => `${parent} / ${own}`)];
  const free = names.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  for (let count = 2; ; count++) if (!taken.has(`${own} (${count})`)) return `${own} (${count})`;
}

function contentOf(body: string, node: Heading): string {
  const [first, last] = [node.children[0], node.children.at(-1)];
  const source = first && last ? body.slice(startOf(first), endOf(last)) : '';
  return source.replace(/\s+/g, ' ').trim() || textOf(node) || '#';
}
