import {
  AFTER_OPEN,
  type Issue,
  nextPeriod,
  type Period,
  periodOfId,
  settledPeriod,
} from '../core/issue';
import type { Cadence } from '../core/style';
import { hasClips } from './issue-clips';
import type { Reading, Writing } from './transaction';

/** The period with its issue's number, where issues are called by theirs: months and unnumbered weeks have names. */
export async function withNumber(
  stores: Reading | Writing,
  period: Period,
  cadence: Cadence,
  areMonthsNumbered = false,
): Promise<Period> {
  if (period.id.startsWith('month:') && !areMonthsNumbered) return period;
  const stored = await stores.objectStore('issues').get(period.id);
  const number = stored ? stored.number : await nextNumber(stores, period, cadence);
  return number === undefined ? period : { ...period, number };
}

/** The first issue without an end is 1 where none before has a number, and the one that waits behind it 2. */
export async function nextNumber(
  stores: Reading | Writing,
  period: Period,
  cadence: Cadence,
): Promise<number | undefined> {
  const last = await lastNumbered(stores, period);
  if (!last && period.id === AFTER_OPEN.id) return 2;
  if (!last) return period.id.startsWith('open:') ? 1 : undefined;
  const { number, issue } = last;
  return number + 1 + (await countBetween(stores, issue, period, cadence));
}

async function lastNumbered(
  stores: Reading | Writing,
  period: Period,
): Promise<{ number: number; issue: Issue } | undefined> {
  const store = stores.objectStore('issues');
  const earlier = (await store.getAllKeys())
    .map((id) => periodOfId(id))
    .filter((one) => one !== undefined)
    .filter((one) => one.from < period.from)
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  for (const { id } of earlier) {
    const issue = await store.get(id);
    if (issue?.number !== undefined) return { number: issue.number, issue };
  }
  return undefined;
}

/** More are no gap but a pause. */
const LONGEST_GAP = 24;

/** The issues between two that have clips, which will have numbers too. */
async function countBetween(
  stores: Reading | Writing,
  last: Issue,
  period: Period,
  cadence: Cadence,
): Promise<number> {
  let count = 0;
  const start = settledPeriod({ id: last.id, from: last.from, to: last.to }, cadence, last);
  let between = nextPeriod(start, cadence);
  for (let steps = 0; between.from < period.from && steps < LONGEST_GAP; steps++) {
    if (await hasClips(stores, between, cadence)) count++;
    between = nextPeriod(between, cadence);
  }
  return count;
}
