import { browser } from './browser';

/**
 * Asks for the addresses of all tabs; at once where they were granted before. To be called in the very handler of a
 * click, before anything is awaited: browsers ask for nothing else.
 */
export function requestTabs(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['tabs'] });
}
