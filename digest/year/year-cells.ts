import { daysBetween, daysOfYear, weekdayOf } from '../../src/core/day';
import type { Year, YearIssue } from '../../src/storage/year';

/** A day's place in the calendar: a column a week, a row a weekday. */
export interface Cell {
  day: string;
  column: number;
  row: number;
  count: number;
  /** 0: no clips, 4: as many as on the fullest days. */
  level: number;
}

export interface YearPart {
  /** None: days of no issue. */
  issue?: YearIssue;
  cells: Cell[];
}

/** The year's days, those of an issue together, in the order of the calendar. */
export function yearParts(year: string, { counts, issues }: Year, weekStart: number): YearPart[] {
  const most = Math.max(1, ...counts.values());
  const first = `${year}-01-01`;
  const lead = (weekdayOf(first) - weekStart + 7) % 7;
  const parts: YearPart[] = [];
  for (const day of daysOfYear(year)) {
    const at = lead + daysBetween(first, day);
    const count = counts.get(day) ?? 0;
    const level = Math.ceil((4 * count) / most);
    const cell = { day, column: Math.floor(at / 7), row: at % 7, count, level };
    const issue = issues.find(({ from, to }) => from <= day && day <= to);
    const last = parts.at(-1);
    if (last && last.issue?.id === issue?.id) last.cells.push(cell);
    else parts.push({ cells: [cell], ...(issue ? { issue } : {}) });
  }
  return parts;
}
