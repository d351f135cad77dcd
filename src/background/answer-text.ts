import { message } from '../browser/messages';
import type { ClippedTabs } from '../capture/clip-tabs';
import type { Clipped } from '../capture/menu';
import { today } from '../storage/stamp';
import { dateLanguage } from '../ui/date-language';
import { dayName } from '../ui/day-name';
import { issueName, keptIssueName } from '../ui/issue-name';

export type Answered = Exclude<Clipped, { result: 'needsPopup' }>;
type KeptTabs = Extract<ClippedTabs, { result: 'tabs' }>;

/** What became of a page, a link or tabs, for the toast to say. */
export function answerText(clipped: Answered): string {
  switch (clipped.result) {
    case 'kept':
    case 'linkKept':
      return message(
        clipped.kept.isMoved ? 'toastKeptMoved' : 'toastKept',
        keptIssueName(clipped.kept.period, dateLanguage()),
      );
    case 'quoted':
      return message('toastQuoted', keptIssueName(clipped.kept.period, dateLanguage()));
    case 'discussed':
      return message('toastDiscussed', keptIssueName(clipped.kept.period, dateLanguage()));
    case 'already':
    case 'linkAlready':
      return message('toastAlready', dayName(clipped.clip.day, today(), dateLanguage()));
    case 'published':
      return message('toastPublished', issueName(clipped.period, dateLanguage()));
    case 'private':
      return message('toastPrivate');
    case 'refused':
      return message('toastTabsRefused');
    case 'tabs':
      return tabsText(clipped);
  }
}

/** 'Clipped 7 tabs to November 2026, 1 was there already'. */
function tabsText({ kept, already, skipped }: KeptTabs): string {
  const said = kept.length > 0 ? keptText(kept) : message('toastTabsNone');
  const counts: [count: number, one: string, many: string][] = [
    [already, 'toastTabAlready', 'toastTabsAlready'],
    [skipped, 'toastTabSkipped', 'toastTabsSkipped'],
  ];
  return counts.reduce(
    (text, [count, one, many]) =>
      count === 0 ? text : message(count === 1 ? one : many, text, String(count)),
    said,
  );
}

function keptText(kept: KeptTabs['kept']): string {
  // A draft may have a day of its own: that tab stands in another issue.
  const names = [...new Set(kept.map(({ period }) => keptIssueName(period, dateLanguage())))];
  const issues = new Intl.ListFormat(dateLanguage()).format(names);
  return kept.length === 1
    ? message('toastTabKept', issues)
    : message('toastTabsKept', String(kept.length), issues);
}
