import { useEffect, useState } from 'preact/hooks';
import type { Period } from '../src/core/issue';
import { onChange } from '../src/storage/changes';
import { listIssues, openingIssue } from '../src/storage/issues';
import { hashOf, periodOfHash } from './issue-hash';

export interface Periods {
  /** The newest first. */
  list: Period[];
  current: Period;
}

/** The issues to choose from and the one that the address names, else the one to open on. */
export function usePeriods(hash: string): { periods?: Periods; error?: unknown } {
  const [periods, setPeriods] = useState<Periods>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let isCurrent = true;
    const load = () => readPeriods().then((read) => isCurrent && setPeriods(read), setError);
    load();
    const stop = onChange(({ store }) => store !== 'drafts' && load());
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

function withPeriod(list: Period[], period: Period): Period[] {
  if (list.some(({ id }) => id === period.id)) return list;
  return [...list, period].sort((a, b) => (a.from < b.from ? 1 : -1));
}
