import { activeTab, type BrowserTab } from '../browser/tabs';
import { cleanTitle } from '../core/title';
import { isDatabaseClosed } from '../storage/outbox';
import type { CapturedPage } from './captured-page';
import type { PageReading } from './page-reading';
import { runReader } from './run-reader';
import { tabAddress } from './tab-address';

/** A page whose scripts are busy answers late or never; a save in the popup doesn't wait for it. */
const PATIENCE_MS = 1500;

export async function captureTab(tab?: BrowserTab): Promise<CapturedPage> {
  const shown = tab ?? (await activeTab()) ?? NO_TAB;
  const { id, title = '', incognito } = shown;
  // A profile that is always private has no other windows: what is typed there waits, as what is clipped does.
  const isPrivate = incognito && !(await isDatabaseClosed());
  return { tabId: id, url: tabAddress(shown), title: cleanTitle(title), isPrivate };
}

const NO_TAB: BrowserTab = { incognito: false };

/** Undefined where the browser runs no script of ours, or the page doesn't answer. */
export async function readPage(
  page: CapturedPage,
  patienceMs = PATIENCE_MS,
): Promise<PageReading | undefined> {
  if (page.tabId === undefined) return undefined;
  // Browsers word the refusal differently, and every refusal means the same here: no selection.
  const reader = runReader(page.tabId).catch(() => undefined);
  return Promise.race([reader, patience(patienceMs)]);
}

function patience(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
