import type { Block } from './issue';
import { blockIn } from './move';
import { orderBetween } from './order-between';
import { type Outline, ownOf } from './outline';
import { isSameList, type ListId, listsOf, type SiblingList } from './sibling-lists';

/** Empty prose right below a row, beside it; undefined where there is no such row. */
export function blockBelow(outline: Outline, rowId: string, id: string): Block | undefined {
  for (const list of listsOf(outline)) {
    const at = list.entries.findIndex((entry) => ownOf(entry).id === rowId);
    if (at >= 0) return blockAt(list, at + 1, id);
  }
  return undefined;
}

/** Empty prose before all that stands in the list. */
export function firstBlock(outline: Outline, listId: ListId, id: string): Block {
  const list = listsOf(outline).find((one) => isSameList(one.id, listId));
  return blockAt(list ?? { id: listId, entries: [] }, 0, id);
}

/** Siblings may have the same order: it stands behind all of those then. */
function blockAt(list: SiblingList, at: number, id: string): Block {
  const orders = list.entries.map((entry) => ownOf(entry).order);
  const before = orders[at - 1];
  const after = orders.slice(at).find((order) => before === undefined || order > before);
  return blockIn({ id, markdown: '', order: orderBetween(before, after) }, list.id);
}
