import { message } from '../browser/messages';
import type { Removal } from '../core/removal';
import { dateLanguage } from './date-language';

/** What syncing stopped to ask, naming the side. */
export function removalText({ side, removes, of }: Removal): string {
  const format = new Intl.NumberFormat(dateLanguage());
  const name = side === 'here' ? 'syncRemovalHere' : 'syncRemovalServer';
  return message(name, format.format(removes), format.format(of));
}

export function removalAnswers({ side }: Removal): { keep: string; remove: string } {
  return side === 'here'
    ? { keep: message('syncKeepHere'), remove: message('syncRemoveHere') }
    : { keep: message('syncKeepServer'), remove: message('syncRemoveServer') };
}
