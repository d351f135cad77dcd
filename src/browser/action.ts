import { browser } from './browser';

const BADGE_MS = 4000;

/** Shows a sign on the toolbar button of the tab for a few seconds. */
export async function showBadge(tabId: number, text: string, colour: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
  await browser.action.setBadgeText({ tabId, text });
  // The worker lives for longer than that after a command; a closed tab takes its badge along.
  setTimeout(
    () => browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined),
    BADGE_MS,
  );
}

export async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}
