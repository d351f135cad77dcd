import { browser } from './browser';

const BADGE_MS = 4000;

/** Its text and its colour. */
export interface Badge {
  text: string;
  colour: string;
}

/** What passes on a tab, until its timer ends; none where it is held. */
const passing = new Map<number, ReturnType<typeof setTimeout> | undefined>();
/** What stays on a tab below that. */
const lasting = new Map<number, Badge>();

/** Shows a sign on the toolbar button of the tab for a few seconds. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  await holdBadge(tabId, badge);
  // The worker lives for longer than that after a command; a closed tab takes its badge along.
  passing.set(
    tabId,
    setTimeout(() => {
      passing.delete(tabId);
      drawBadge(tabId, lasting.get(tabId)).catch(() => undefined);
    }, BADGE_MS),
  );
}

/** Shows it until another takes its place. */
export async function holdBadge(tabId: number, badge: Badge): Promise<void> {
  clearTimeout(passing.get(tabId));
  passing.set(tabId, undefined);
  await drawBadge(tabId, badge);
}

/** Leaves it on the tab as long as it shows that page, below what passes; `title` is the button's. */
export async function leaveBadge(tabId: number, badge: Badge | undefined, title: string) {
  if (badge) lasting.set(tabId, badge);
  else lasting.delete(tabId);
  await browser.action.setTitle({ tabId, title });
  if (!passing.has(tabId)) await drawBadge(tabId, badge);
}

async function drawBadge(tabId: number, badge: Badge | undefined): Promise<void> {
  if (badge) await browser.action.setBadgeBackgroundColor({ tabId, color: badge.colour });
  await browser.action.setBadgeText({ tabId, text: badge?.text ?? '' });
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
