import { addDays, daysBetween, weekdayOf } from '../day';
import type { Cadence } from '../style';

const MONTHLY: Cadence = { unit: 'month' };

/** How often posts of those days came out; as it is now where there are too few to tell. */
export function cadenceOfDays(days: readonly string[], now: Cadence): Cadence {
  const sorted = [...new Set(days)].sort();
  const gaps = sorted
    .slice(1)
    .map((day, i) => daysBetween(sorted[i] ?? day, day))
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)];
  const last = sorted.at(-1);
  if (usual === undefined || last === undefined) return now.unit === 'open' ? MONTHLY : now;
  if (usual > 20) return MONTHLY;
  // What came out on a day is about the days before it: the next issue begins on the day after.
  const next = addDays(last, 1);
  if (usual >= 5 && usual <= 9) return { unit: 'week', startsOn: weekdayOf(next) };
  return { unit: 'days', count: Math.max(1, usual), from: next };
}
