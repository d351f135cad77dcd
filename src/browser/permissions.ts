import { browser } from './browser';

const TABS = { permissions: ['tabs' as const] };
const DOWNLOADS = { permissions: ['downloads' as const] };

/**
 * Asks for the addresses of all tabs; at once where they were granted before. To be called in the very handler of a
 * click, before anything is awaited: browsers ask for nothing else.
 */
export function requestTabs(): Promise<boolean> {
  return browser.permissions.request(TABS);
}

export function hasTabs(): Promise<boolean> {
  return browser.permissions.contains(TABS);
}

/** Asks to save files unasked; as `requestTabs`, in the very handler of a click. */
export function requestDownloads(): Promise<boolean> {
  return browser.permissions.request(DOWNLOADS);
}

export function hasDownloads(): Promise<boolean> {
  return browser.permissions.contains(DOWNLOADS);
}

/** The writer has taken the permission back, in the browser's own settings. */
export function onTabsWithdrawn(listener: () => void): void {
  browser.permissions.onRemoved.addListener(({ permissions = [] }) => {
    if (permissions.includes('tabs')) listener();
  });
}
