import { message } from '../browser/messages';
import { noonOf } from '../core/day';
import type { Period } from '../core/issue';

/** What a person calls an issue: 'March 2024', 'week of March 4, 2024'. */
export function issueName(period: Period, language: string): string {
  const day = noonOf(period.from);
  return period.id.startsWith('month:')
    ? new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' }).format(day)
    : message(
        'issueNameWeek',
        new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(day),
      );
}
