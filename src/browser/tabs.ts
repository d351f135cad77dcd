import { browser } from './browser';

/** As the browser gives it: in Chromium some pages come without an address and a title. */
export interface BrowserTab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  incognito: boolean;
  windowId?: number | undefined;
  /** One of those selected in its window's strip. */
  highlighted?: boolean | undefined;
}

export async function activeTab(): Promise<BrowserTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Those selected in the strip of the window, in its order. */
export function highlightedTabs(windowId: number): Promise<BrowserTab[]> {
  return browser.tabs.query({ highlighted: true, windowId });
}

export function readTab(id: number): Promise<BrowserTab> {
  return browser.tabs.get(id);
}

/** Opens a page of the extension: `openExtensionPage('digest/index.html')`. */
export async function openExtensionPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
