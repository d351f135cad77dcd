import { message } from '../src/browser/messages';
import { isLinkable } from '../src/core/url';
import { dateLanguage } from '../src/ui/date-language';
import { dayName } from '../src/ui/day-name';
import { issueName, keptIssueName } from '../src/ui/issue-name';
import type { LoadedPage } from './load-page';
import type { Outcome } from './use-clip';
import type { PageInTab } from './use-page';

export function outcomeText(outcome: Outcome): string {
  if (outcome.done === 'removed') return message('popupRemoved');
  if (outcome.done === 'waiting')
    return message(outcome.isPrivate ? 'popupKeptSoon' : 'popupKeptAside');
  const { period, isMoved } = outcome.kept;
  const name = isMoved ? 'popupKeptMoved' : outcome.done === 'kept' ? 'popupKept' : 'popupUpdated';
  return message(name, keptIssueName(period, dateLanguage()));
}

/** What is to be known of the page before anything is done; empty as a rule. */
export function pageText(
  { page, standing, draft, lastAction, isClosed }: LoadedPage,
  reading: PageInTab['reading'],
  today: string,
): string {
  if (isClosed) return message(page.isPrivate ? 'popupPrivateUnknown' : 'popupOutbox');
  if (standing.state === 'kept')
    return message('popupAlready', dayName(standing.clip.day, today, dateLanguage()));
  if (standing.state === 'published')
    return message('popupPublished', issueName(standing.period, dateLanguage()));
  if (lastAction?.kind === 'removed') return message('popupRemoved');
  if (draft) return message('popupDraft');
  if (page.isPrivate) return message('popupPrivate');
  if (page.url !== '' && !isLinkable(page.url)) return message('popupNotLinkable');
  return page.url === '' ? '' : selectionText(reading);
}

/** Why what is selected isn't quoted. */
function selectionText(reading: PageInTab['reading']): string {
  if (reading === 'none') return message('popupNoSelection');
  if (!reading || reading.selection) return '';
  if (reading.hidden === 'viewer') return message('popupNoSelection');
  return reading.hidden === 'frame' ? message('popupFrameSelection') : '';
}
