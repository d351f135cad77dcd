import { daysOfYear } from '../core/day';
import type { Period } from '../core/issue';
import { listIssues } from './issue-periods';
import { readStores } from './transaction';

export interface YearIssue extends Period {
  isPublished: boolean;
}

export interface Year {
  /** 'YYYY-MM-DD' with how many clips are of that day; days without any are absent. */
  counts: Map<string, number>;
  issues: YearIssue[];
}

/** Counts through the index of days: the cost goes by the days of a year, not by its clips. */
export async function readYear(year: string): Promise<Year> {
  const periods = await listIssues();
  const days = daysOfYear(year);
  return readStores(['clips', 'issues'], async (stores) => {
    const clips = stores.objectStore('clips');
    const [all, trash, published] = await Promise.all([
      Promise.all(days.map((day) => clips.index('day').count(day))),
      clips.index('deletedAt').getAll(),
      Promise.all(
        periods
          .filter(({ from, to }) => from <= `${year}-12-31` && to >= `${year}-01-01`)
          .map(async (period) => {
            const stored = await stores.objectStore('issues').get(period.id);
            return { ...period, isPublished: stored?.published !== undefined };
          }),
      ),
    ]);
    const counts = new Map(days.map((day, i) => [day, all[i] ?? 0]));
    for (const { day } of trash) {
      const count = counts.get(day);
      if (count !== undefined) counts.set(day, count - 1);
    }
    return {
      counts: new Map([...counts].filter(([, count]) => count > 0)),
      issues: published.reverse(),
    };
  });
}
