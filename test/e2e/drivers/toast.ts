import type { Page } from 'puppeteer-core';
import { until } from './until';

// Its shadow root is closed, to the page and to a test: of its focus only the host can be seen.

export const hasToast = (tab: Page): Promise<boolean> =>
  tab.evaluate(() => document.querySelector('digest-clipper-toast') !== null);

/** To the first of its buttons, in a page that has nothing else to focus, or before everything of it. */
export async function tabToToast(tab: Page): Promise<void> {
  await until(() => hasToast(tab), { what: 'a toast' });
  await until(
    async () => {
      if (await hasFocus(tab)) return true;
      await tab.keyboard.press('Tab');
      return hasFocus(tab);
    },
    { what: 'the focus in the toast' },
  );
}

const hasFocus = (tab: Page): Promise<boolean> =>
  tab.evaluate(() => document.activeElement?.localName === 'digest-clipper-toast');
