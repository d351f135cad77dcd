import { message } from '../browser/messages';
import { FIRST_DAY, LAST_DAY, noonOf } from '../core/day';
import type { Period } from '../core/issue';
import { dateFormat } from './date-format';

/** What a person calls an issue: 'March 2024', 'Issue 45', 'week of March 4, 2024', 'Mar 4 – 17, 2024'. */
export function issueName(period: Period, language: string): string {
  const { id, from, to, number } = period;
  if (id.startsWith('month:'))
    return dateFormat(language, { month: 'long', year: 'numeric' }).format(noonOf(from));
  if (number !== undefined) return message('issueNameNumber', String(number));
  const long = dateFormat(language, { dateStyle: 'long' });
  if (id.startsWith('week:')) return message('issueNameWeek', long.format(noonOf(from)));
  if (to === LAST_DAY) return message('issueNameSince', long.format(noonOf(from)));
  if (from === FIRST_DAY) return message('issueNameUntil', long.format(noonOf(to)));
  return dateFormat(language, { dateStyle: 'medium' }).formatRange(noonOf(from), noonOf(to));
}

/** What the writer of numbered issues calls one, a month too: where a clip has gone to. */
export function keptIssueName(period: Period, language: string): string {
  return period.number === undefined
    ? issueName(period, language)
    : message('issueNameNumber', String(period.number));
}
