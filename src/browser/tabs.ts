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

/** The one in front in each window. */
export function activeTabs(): Promise<BrowserTab[]> {
  return browser.tabs.query({ active: true });
}

export function allTabs(): Promise<BrowserTab[]> {
  return browser.tabs.query({});
}

/** A tab came to the front, or has another page. Returns how to stop listening. */
export function onTabShown(listener: (tabId: number) => void): () => void {
  const onActivated = ({ tabId }: { tabId: number }) => listener(tabId);
  const onUpdated = (tabId: number, { url, status }: { url?: string; status?: string }) => {
    // The browser drops a tab's sign with its page.
    if (url !== undefined || status === 'complete') listener(tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

export function readTab(id: number): Promise<BrowserTab> {
  return browser.tabs.get(id);
}

/** Opens a page of the extension: `openExtensionPage('digest/index.html')`. */
export async function openExtensionPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
