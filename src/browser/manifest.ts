import { browser } from './browser';

export function manifestVersion(): string {
  return browser.runtime.getManifest().version;
}

/** In Chromium `unlimitedStorage` frees from being cleared; in Firefox it is for the page to ask. */
export function isFreeFromClearing(): boolean {
  const { permissions = [] } = browser.runtime.getManifest();
  return location.protocol === 'chrome-extension:' && permissions.includes('unlimitedStorage');
}
