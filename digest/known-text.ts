import { message } from '../src/browser/messages';
import type { Standing } from '../src/capture/clip-standing';
import { today } from '../src/storage/stamp';
import { dateLanguage } from '../src/ui/date-language';
import { dayName } from '../src/ui/day-name';
import { issueName } from '../src/ui/issue-name';

export type Known = Exclude<Standing, { state: 'new' }>;

/** Says that a page is clipped already, and when or where. */
export function knownText(known: Known): string {
  const language = dateLanguage();
  return known.state === 'kept'
    ? message('digestAlready', dayName(known.clip.day, today(), language))
    : message('digestAlreadyIn', issueName(known.period, language));
}
