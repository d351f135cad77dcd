import { browser } from './browser';

const BADGE_MS = 4000;

/** Its text and its colour. */
export interface Badge {
  text: string;
  colour: string;
}

const endings = new Map<number, ReturnType<typeof setTimeout>>();

/** Shows a sign on the toolbar button of the tab for a few seconds. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  await holdBadge(tabId, badge);
  // The worker lives for longer than that after a command; a closed tab takes its badge along.
  const ending = setTimeout(
    () => browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined),
    BADGE_MS,
  );
  endings.set(tabId, ending);
}

/** Shows it until another takes its place. */
export async function holdBadge(tabId: number, { text, colour }: Badge): Promise<void> {
  clearTimeout(endings.get(tabId));
  endings.delete(tabId);
  await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
  await browser.action.setBadgeText({ tabId, text });
}

/** False where the browser opens none: Firefox before 149 does so in the handler of a key or click only. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
