import { browser } from './browser';
import { sentData } from './sending';

/**
 * Asks to reach that server, and no other; in Firefox to send there too. To be called in the very handler of a click,
 * before anything is awaited: browsers ask for nothing else.
 */
export function requestHost(address: string): Promise<boolean> {
  return browser.permissions.request({ ...originsOf(address), ...sentData() });
}

export function hasHost(address: string): Promise<boolean> {
  return browser.permissions.contains({ ...originsOf(address), ...sentData() });
}

/** Gives the permission back. */
export function releaseHost(address: string): Promise<boolean> {
  return browser.permissions.remove(originsOf(address));
}

/** A permission to reach a server is gone, taken back in the browser's own settings or given back. */
export function onHostsGone(listener: () => void): void {
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    if (origins.length > 0) listener();
  });
}

/** Firefox knows no ports there. */
function originsOf(address: string): { origins: string[] } {
  const { protocol, hostname } = new URL(address);
  return { origins: [`${protocol}//${hostname}/*`] };
}
