import type { Nodes } from 'hast';
import { cloneElement, createElement, Fragment, type VNode } from 'preact';
import { elementsOf } from './elements-of';
import type { Block, Parts } from './parts';

/** A preview as it is drawn. The very element of before, be it a part or a list of them, is drawn no second time. */
export interface Drawn {
  blocks: VNode[];
  parts: ReadonlyMap<number, VNode>;
  lists: ReadonlyMap<string, VNode>;
}

export const NOTHING_DRAWN: Drawn = { blocks: [], parts: new Map(), lists: new Map() };

export function drawn({ blocks, fresh }: Parts, before: Drawn): Drawn {
  const known = new Map([
    ...before.parts,
    ...fresh.map(([id, node]) => [id, part(id, node)] as const),
  ]);
  const parts = new Map<number, VNode>();
  const lists = new Map<string, VNode>();
  const partOf = (id: number) => {
    const found = known.get(id);
    if (found) parts.set(id, found);
    return found;
  };
  const blockOf = (block: Block, at: number) => {
    if (typeof block === 'number') return partOf(block);
    const items = block.items.map(partOf);
    const name = JSON.stringify([at, block]);
    const list =
      before.lists.get(name) ?? cloneElement(elementsOf(block.list), { key: `list ${at}` }, items);
    lists.set(name, list);
    return list;
  };
  return { blocks: blocks.map(blockOf).filter((block) => block !== undefined), parts, lists };
}

function part(id: number, node: Nodes): VNode {
  return createElement(Fragment, { key: id }, elementsOf(node));
}
