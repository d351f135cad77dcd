import type { DiffRow } from './diff-rows';

export type RowPair = [before: DiffRow | undefined, after: DiffRow | undefined];

/** What went beside what came instead; what is the same beside itself. */
export function pairRows(rows: readonly DiffRow[]): RowPair[] {
  const pairs: RowPair[] = [];
  let gone: DiffRow[] = [];
  let added: DiffRow[] = [];
  const settle = () => {
    for (let i = 0; i < Math.max(gone.length, added.length); i++) pairs.push([gone[i], added[i]]);
    gone = [];
    added = [];
  };
  for (const row of rows) {
    if (row.kind === 'gone') gone.push(row);
    else if (row.kind === 'new') added.push(row);
    else {
      settle();
      pairs.push([row, row]);
    }
  }
  settle();
  return pairs;
}
