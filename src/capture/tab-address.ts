import type { BrowserTab } from '../browser/tabs';

/** Where the page in the tab is found: Firefox shows it in its reader view under an address of the browser's own. */
export function tabAddress({ url = '' }: BrowserTab): string {
  const page = url.startsWith('about:reader?') ? new URL(url).searchParams.get('url') : null;
  return page ?? url;
}
