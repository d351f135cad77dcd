import { useLayoutEffect, useState } from 'preact/hooks';
import type { Period } from '../src/core/issue';
import { listIssues, openingIssue } from '../src/storage/issues';
import { hashOf, periodOfHash } from './issue-hash';
import { onSettledChange } from './on-settled-change';

export interface Periods {
  /** The newest first. */
  list: Period[];
  current: Period;
}

/** The issues to choose from and the one that the address names, else the one to open on. */
export function usePeriods(hash: string): { periods?: Periods; error?: unknown } {
  const [periods, setPeriods] = useState<Periods>();
  const [error, setError] = useState<unknown>();
  useLayoutEffect(() => {
    let isCurrent = true;
    const load = () =>
      readPeriods().then((read) => {
        if (isCurrent) setPeriods((known) => (isSame(known, read) ? known : read));
      }, setError);
    const named = periodOfHash(hash);
    // Opened at once: to find all the others takes as long again.
    if (named)
      setPeriods((known) => ({ list: withPeriod(known?.list ?? [], named), current: named }));
    // What is listed is in step already, but for a month that has begun since: that comes after the issue.
    const isListed = periods?.list.some(({ id }) => id === named?.id) ?? false;
    if (!isListed) load();
    const stop = onSettledChange(load, isListed);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [hash]);
  return { ...(periods ? { periods } : {}), ...(error ? { error } : {}) };
}

async function readPeriods(): Promise<Periods> {
  const current = periodOfHash(location.hash) ?? (await openingIssue());
  if (location.hash !== hashOf(current)) history.replaceState(null, '', hashOf(current));
  return { list: withPeriod(await listIssues(), current), current };
}

function isSame(one: Periods | undefined, other: Periods): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function withPeriod(list: Period[], period: Period): Period[] {
  if (list.some(({ id }) => id === period.id)) return list;
  return [...list, period].sort((a, b) => (a.from < b.from ? 1 : -1));
}
