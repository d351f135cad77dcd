import { itemsOf } from '../core/outline';
import { bulletList } from '../markdown/item';
import type { Layout } from '../markdown/layout';

/** One list of everything. */
export const flat: Layout = {
  id: 'flat',
  label: 'layoutFlat',
  render: (outline, { style, item }) => [bulletList(itemsOf(outline).map(item), style)],
};
