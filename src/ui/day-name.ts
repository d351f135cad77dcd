import { noonOf } from '../core/day';
import { dateFormat } from './date-format';

/** 'March 4'; with its year unless that is today's. Both are days. */
export function dayName(day: string, today: string, language: string): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return dateFormat(language, {
    month: 'long',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(noonOf(day));
}
