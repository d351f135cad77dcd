import type { Element, Nodes, Root } from 'hast';

/** A part of a preview by its id; or a list around parts. */
export type Block = number | { list: Element; items: number[] };

/** A preview, of which the parts that the one before had are named only. */
export interface Parts {
  blocks: Block[];
  fresh: [id: number, node: Nodes][];
}

/**
 * Takes one preview after another apart into blocks, and lists into their items: what is the same as in the one
 * before has the same id.
 */
export function partsMaker(): (tree: Root) => Parts {
  let known = new Map<string, number>();
  let last = 0;
  const texts = new WeakMap<Nodes, string>();
  const textOf = (node: Nodes): string => {
    const text = texts.get(node) ?? JSON.stringify(withoutPosition(node));
    texts.set(node, text);
    return text;
  };
  return (tree) => {
    const now = new Map<string, number>();
    const counts = new Map<string, number>();
    const fresh: Parts['fresh'] = [];
    const idOf = (node: Nodes): number => {
      const text = textOf(node);
      const count = (counts.get(text) ?? 0) + 1;
      counts.set(text, count);
      // Two that are alike are two.
      const key = `${count} ${text}`;
      let id = known.get(key);
      if (id === undefined) {
        last += 1;
        id = last;
        fresh.push([id, node]);
      }
      now.set(key, id);
      return id;
    };
    const blocks = tree.children.map((node) =>
      isList(node)
        ? { list: { ...node, children: [] }, items: node.children.filter(isItem).map(idOf) }
        : idOf(node),
    );
    known = now;
    return { blocks, fresh };
  };
}

/** It would differ for all that stands below a change. */
function withoutPosition(node: Nodes): Nodes {
  delete node.position;
  if ('children' in node) node.children.forEach(withoutPosition);
  return node;
}

/** Between the items of a list stand line breaks that mean nothing. */
const isItem = (node: Nodes) => node.type === 'element';

const isList = (node: Nodes): node is Element =>
  node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
