import type { OutlineActions } from './outline-actions';
import type { BulkActions } from './SelectionBar';
import type { OutlineState } from './use-outline';

/** The outline's actions, for the rows that are chosen together. */
export function bulkActions(actions: OutlineActions, state: OutlineState): BulkActions {
  const { run } = state;
  return {
    buttons: [
      { label: 'digestSetAsideSome', act: () => run(actions.toggleAside, true) },
      { label: 'digestNextIssue', act: () => run(actions.toNext, true) },
      { label: 'digestHighlight', act: () => run(actions.highlight) },
    ],
    section: (name) => run((ids) => actions.section(ids, name)),
    tags: (text) => run((ids) => actions.tags(ids, text)),
    remove: () => run(actions.remove, true),
    clear: state.clear,
  };
}
