import { browser } from './browser';

/** As the browser gives it: in Chromium some pages come without an address and a title. */
export interface BrowserTab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  incognito: boolean;
}

export async function activeTab(): Promise<BrowserTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Opens a page of the extension: `openExtensionPage('digest/index.html')`. */
export async function openExtensionPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
