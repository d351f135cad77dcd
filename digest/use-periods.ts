import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
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
  const [read, setRead] = useState<Periods>();
  const [error, setError] = useState<unknown>();
  const named = useMemo(() => periodOfHash(hash), [hash]);
  // Opened at once: to find all the others takes as long again.
  const periods = useMemo(
    () => (named ? { list: withPeriod(read?.list ?? [], named), current: named } : read),
    [named, read],
  );
  useLayoutEffect(() => {
    let isCurrent = true;
    const load = () =>
      readPeriods().then((next) => {
        if (isCurrent) setRead((known) => (isSame(known, next) ? known : next));
      }, setError);
    // What is listed is in step already, but for a month that has begun since: that comes after the issue.
    const isListed = read?.list.some(({ id }) => id === named?.id) ?? false;
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
