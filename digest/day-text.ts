import type { Locale } from 'date-fns';
import { ExpectedError } from '../src/core/errors';
import { fillPattern } from '../src/core/patterns';
import type { Style } from '../src/core/style';

/** A day as the digest writes it; as stored where the style's pattern can't be filled, which is said elsewhere. */
export function dayText(day: string, style: Style, locale: Locale): string {
  try {
    return fillPattern(style.day, { days: { day }, numbers: {}, texts: {} }, locale);
  } catch (error) {
    if (error instanceof ExpectedError) return day;
    throw error;
  }
}
