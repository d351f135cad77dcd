import { type Badge, leaveBadge } from '../browser/action';
import { message } from '../browser/messages';
import { hasTabs, onTabsWithdrawn } from '../browser/permissions';
import { activeTabs, allTabs, type BrowserTab, onTabShown, readTab } from '../browser/tabs';
import { cleanPage } from '../capture/captured-page';
import { type Standing, standingOf } from '../capture/clip-standing';
import { tabAddress } from '../capture/tab-address';
import { cleanTitle } from '../core/title';
import { turns } from '../core/turns';
import { readHabits } from '../storage/habits';
import { areSignsChosen, chooseSigns, onSigns } from '../storage/sign-choice';
import { today } from '../storage/stamp';
import { dateLanguage } from '../ui/date-language';
import { dayName } from '../ui/day-name';
import { issueName } from '../ui/issue-name';
import { messagesReady } from './messages-ready';

const CLIPPED: Badge = { text: '✓', colour: '#5a636d' };

/** Whether there are signs: asked once a worker's life, and again with each change. */
let areOn: Promise<boolean> = Promise.resolve(false);
let stopListening: (() => void) | undefined;
/** A sign that is on its way would come back over what took all of them away. */
const inTurn = turns();

/** To be called at once when the worker starts: it may have been started by a tab. */
export function startSigns(): void {
  onSigns({ chosen: () => void settle(), renewed: () => signAll(activeTabs()) });
  onTabsWithdrawn(() => void chooseSigns(false));
  listen();
  areOn = readIsOn();
  // What another worker has left on the tabs is to be known again: it comes back after what passes there.
  areOn.then((isOn) => (isOn ? signAll(activeTabs()) : stop()));
}

async function settle(): Promise<void> {
  areOn = readIsOn();
  if (await areOn) {
    listen();
    return signAll(activeTabs());
  }
  stop();
  await inTurn(async () => {
    await messagesReady;
    for (const { id } of await allTabs()) await leave(id, { state: 'new' });
  });
}

async function readIsOn(): Promise<boolean> {
  try {
    return (await areSignsChosen()) && (await hasTabs());
  } catch {
    return false; // a profile whose storage fails has no signs either
  }
}

function listen(): void {
  stopListening ??= onTabShown((tabId) => signAll(readTab(tabId).then((tab) => [tab])));
}

/** A worker that nobody needs isn't to be woken by every tab. */
function stop(): void {
  stopListening?.();
  stopListening = undefined;
}

/** What fails leaves the tab without a sign; the popup says why. */
function signAll(tabs: Promise<BrowserTab[]>): void {
  const signed = inTurn(async () => {
    if (!(await areOn)) return;
    await messagesReady;
    for (const tab of await tabs) await leave(tab.id, await standingOfTab(tab));
  });
  signed.catch(() => undefined);
}

/** As the popup would know the page, by its address alone. */
async function standingOfTab(tab: BrowserTab): Promise<Standing> {
  const { title = '', incognito } = tab;
  const url = tabAddress(tab);
  if (!/^https?:/.test(url)) return { state: 'new' };
  const page = { tabId: undefined, url, title: cleanTitle(title), isPrivate: incognito };
  return standingOf(cleanPage(page, undefined, await readHabits()).keys);
}

async function leave(tabId: number | undefined, standing: Standing): Promise<void> {
  if (tabId === undefined) return;
  const badge = standing.state === 'new' ? undefined : CLIPPED;
  await leaveBadge(tabId, badge, titleFor(standing)).catch(() => undefined); // closed by now
}

function titleFor(standing: Standing): string {
  if (standing.state === 'new') return message('actionTitle');
  return standing.state === 'kept'
    ? message('popupAlready', dayName(standing.clip.day, today(), dateLanguage()))
    : message('popupPublished', issueName(standing.period, dateLanguage()));
}
