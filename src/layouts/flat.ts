import { entriesOf, looseEntries } from '../core/outline';
import type { Layout } from '../markdown/layout';

/** One list of everything. */
export const flat: Layout = {
  id: 'flat',
  label: 'layoutFlat',
  render: (outline, { entries }) =>
    entries([...looseEntries(outline), ...outline.sections.flatMap(entriesOf)]),
};
