import {
  LIBRARY_ONLY,
  nextPeriod,
  type Period,
  periodOf,
  periodOfId,
  settledPeriod,
} from '../core/issue';
import type { Cadence } from '../core/style';
import { readCadence } from './cadence';
import type { StoreName } from './database';
import { hasClips } from './issue-clips';
import { withNumber } from './issue-number';
import { today } from './stamp';
import { type Reading, readStores } from './transaction';

const STORES: StoreName[] = ['clips', 'issues', 'styles', 'state'];

/** Every period that has clips or an issue record, and the current one; the newest first. */
export function listIssues(): Promise<Period[]> {
  return readStores(STORES, async (stores) => {
    const cadence = await readCadence(stores);
    const sure = [periodOf(today(), cadence), ...(await recordedPeriods(stores, cadence))];
    const unsure = (await periodsOfClips(stores, cadence)).filter(
      (period) => !sure.some(({ id }) => id === period.id),
    );
    const found = await Promise.all(unsure.map((period) => hasClips(stores, period, cadence)));
    const all = withoutTwins([...sure, ...unsure.filter((_, at) => found[at])]).sort(newestFirst);
    return Promise.all(all.map((period) => withNumber(stores, period, cadence)));
  });
}

/** The oldest ended, unpublished issue that has clips, else the current one. */
export function openingIssue(): Promise<Period> {
  return readStores(STORES, async (stores) => {
    const cadence = await readCadence(stores);
    const day = today();
    const ended = (await periodsOfClips(stores, cadence)).filter(({ to }) => to < day);
    for (const period of ended.sort(newestFirst).reverse()) {
      // Left over from another cadence: what it holds stands in this one's issues too.
      if (periodOf(period.from, cadence).id !== period.id) continue;
      const issue = await stores.objectStore('issues').get(period.id);
      if (!issue?.published && (await hasClips(stores, period, cadence))) return period;
    }
    return periodOf(day, cadence);
  });
}

/** Those that a clip's day falls in or that a clip names, be it in the trash. */
async function periodsOfClips(stores: Reading, cadence: Cadence): Promise<Period[]> {
  const [ofDays, named] = await Promise.all([
    periodsOfDays(stores, cadence),
    namedPeriods(stores, cadence),
  ]);
  return withoutTwins([...ofDays, ...named]);
}

/** Jumps from period to period over the days' keys: the cost goes by periods, not by clips. */
async function periodsOfDays(stores: Reading, cadence: Cadence): Promise<Period[]> {
  const periods: Period[] = [];
  const index = stores.objectStore('clips').index('day');
  let cursor = await index.openKeyCursor(null, 'nextunique');
  while (cursor) {
    const period = periodOf(cursor.key, cadence);
    periods.push(period);
    cursor = await cursor.continue(nextPeriod(period, cadence).from);
  }
  return periods;
}

/** Those that clips were moved to by name. */
async function namedPeriods(stores: Reading, cadence: Cadence): Promise<Period[]> {
  const ids: string[] = [];
  const index = stores.objectStore('clips').index('issue');
  let cursor = await index.openKeyCursor(null, 'nextunique');
  for (; cursor; cursor = await cursor.continue())
    if (cursor.key !== LIBRARY_ONLY) ids.push(cursor.key);
  return periodsOfIds(stores, ids, cadence);
}

async function recordedPeriods(stores: Reading, cadence: Cadence): Promise<Period[]> {
  return periodsOfIds(stores, await stores.objectStore('issues').getAllKeys(), cadence);
}

async function periodsOfIds(stores: Reading, ids: string[], cadence: Cadence): Promise<Period[]> {
  const issues = stores.objectStore('issues');
  const periods = await Promise.all(
    ids.map(async (id) => {
      const named = periodOfId(id);
      if (named && !id.startsWith('open:')) return named;
      const stored = await issues.get(id);
      const period = named ?? (stored && { id, from: stored.from, to: stored.to });
      return period && settledPeriod(period, cadence, stored);
    }),
  );
  return periods.filter((period) => period !== undefined);
}

function withoutTwins(periods: Period[]): Period[] {
  return [...new Map(periods.map((period) => [period.id, period])).values()];
}

function newestFirst(a: Period, b: Period): number {
  if (a.from !== b.from) return a.from < b.from ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
