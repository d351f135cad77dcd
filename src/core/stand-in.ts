import type { ClipFields } from './clip';
import { type Period, periodOf } from './issue';
import type { Cadence } from './style';

/** What makes a new clip stand in the issue of the period: nothing in the current one, else its nearest day. */
export function fieldsToStandIn(
  period: Period,
  today: string,
  cadence: Cadence,
): Pick<ClipFields, 'day' | 'issue'> {
  const day = nearestDay(period, today);
  return {
    ...(day === today ? {} : { day }),
    // An issue of another cadence isn't found by its days.
    ...(periodOf(day, cadence).id === period.id ? {} : { issue: period.id }),
  };
}

function nearestDay({ from, to }: Period, day: string): string {
  if (day < from) return from;
  return day > to ? to : day;
}
