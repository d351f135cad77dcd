import type { Outcome } from '../../core/merge-versions';
import type { RestoredStore } from './plan-restore';

/** What a restore comes to, store by store. */
export type RestoreCounts = Record<RestoredStore, Counts>;
export type Counts = Record<Outcome, number>;

/** Of how many records they are. */
export function totalOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

export function sumCounts(all: Counts[]): Counts {
  const sum: Counts = { added: 0, updated: 0, kept: 0, both: 0 };
  for (const counts of all)
    for (const outcome of ['added', 'updated', 'kept', 'both'] as const)
      sum[outcome] += counts[outcome];
  return sum;
}
