/** The rows that are chosen together; none where only the row that has the focus counts. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** Where a range begins. */
  anchor?: string | undefined;
}

export const NOTHING_SELECTED: Selection = { ids: new Set() };

export function withToggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** From the anchor, else from where the focus is, to the row; `order` are the rows from top to bottom. */
export function withRange(
  { anchor }: Selection,
  order: string[],
  focused: string | undefined,
  to: string,
): Selection {
  const from = anchor !== undefined && order.includes(anchor) ? anchor : (focused ?? to);
  const ends = [order.indexOf(from), order.indexOf(to)].sort((a, b) => a - b);
  const [first = 0, last = 0] = ends;
  return { ids: new Set(order.slice(Math.max(first, 0), last + 1)), anchor: from };
}

/** Without what is no longer there. */
export function among(selection: Selection, order: string[]): Selection {
  const ids = order.filter((id) => selection.ids.has(id));
  return ids.length === selection.ids.size ? selection : { ...selection, ids: new Set(ids) };
}
