import { addDays } from '../day';
import { type Issue, type Period, periodOf } from '../issue';
import type { Cadence } from '../style';

/**
 * Each issue with a period of its own: two posts of one month, or one of a month that is in the library already,
 * must not come to be the same issue. `today` stands in for the date of a post that has none.
 */
export function withOwnPeriods(
  issues: readonly Issue[],
  { cadence, taken, today }: { cadence: Cadence; taken: ReadonlySet<string>; today: string },
): Issue[] {
  const used = new Set(taken);
  return issues.map((issue) => {
    const period = freePeriod(issue, cadence, used, today);
    used.add(period.id);
    return { ...issue, ...period };
  });
}

function freePeriod(
  { id, from, to, date }: Issue,
  cadence: Cadence,
  used: ReadonlySet<string>,
  today: string,
): Period {
  // The importer knows the months that a post is about, but no other periods.
  const usual = cadence.unit === 'month' ? { id, from, to } : periodOf(date || from, cadence);
  if (date !== '' && !used.has(usual.id)) return usual;
  const day = date || addDays(today, -1);
  let count = 1;
  while (used.has(`days:${day}:${count}`)) count++;
  return { id: `days:${day}:${count}`, from: day, to: addDays(day, count - 1) };
}
