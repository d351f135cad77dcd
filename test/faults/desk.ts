import type { Page } from 'puppeteer-core';
import type { Clip } from '../../src/core/clip';
import { type Rig, until } from '../e2e/drivers';
import { hasToast } from '../e2e/drivers/toast';

interface ExtensionApi {
  storage: { local: { set(values: object): Promise<void> } };
  tabs: {
    query(filter: object): Promise<{ index: number }[]>;
    highlight(tabs: { tabs: number[] }): Promise<unknown>;
  };
}
declare const chrome: ExtensionApi;

export const TABS = [1, 2, 3];

/** What someone does in front of one browser, and what can be seen there of the clips. */
export class Desk {
  #areTabsAllowed = false;
  #opened: Page[] = [];

  constructor(readonly rig: Rig) {}

  async closeTabs(): Promise<void> {
    for (const tab of this.#opened.splice(0)) await tab.close();
  }

  /** Its change wakes the worker. */
  async putLocal(values: object): Promise<void> {
    await this.rig.evaluateInExtension(
      async (values) => void (await chrome.storage.local.set(values)),
      values,
    );
  }

  async open(url: string): Promise<Page> {
    const tab = await this.rig.openPage(url);
    this.#opened.push(tab);
    return tab;
  }

  last(): Page {
    const tab = this.#opened.at(-1);
    if (!tab) throw new Error('no tab is open');
    return tab;
  }

  async clippedTab(url: string): Promise<Page> {
    const tab = await this.open(url);
    await this.rig.pressShortcut('Alt+Q');
    await until(() => hasToast(tab), { what: 'the page says that it is clipped' });
    return tab;
  }

  async clipsAt(url: string, which: 'there' | 'removed' = 'there'): Promise<Clip[]> {
    const clips = await this.rig.idb<Clip & Record<string, unknown>>('clips');
    return clips.filter(
      (clip) => clip.url === url && (clip.deletedAt !== undefined) === (which === 'removed'),
    );
  }

  async areKept(urls: string[]): Promise<boolean> {
    const counts = await Promise.all(urls.map(async (url) => (await this.clipsAt(url)).length));
    return counts.every((count) => count > 0);
  }

  /** The toast stands there, and what it says isn't so. */
  async liesOf(tab: Page, ...urls: string[]): Promise<string[]> {
    const wasTold = await hasToast(tab);
    return wasTold && !(await this.areKept(urls)) ? [`the page said that ${urls} is clipped`] : [];
  }

  /** Once more where it wasn't done. */
  async untilKept(urls: string[], again: () => Promise<void>): Promise<void> {
    if (await this.areKept(urls)) return;
    await again();
    await until(() => this.areKept(urls), { what: `the clips of ${urls}` });
  }

  async more(url: string, count: number): Promise<string[]> {
    const found = (await this.clipsAt(url)).length;
    return found === count ? [] : [`${found} clips of ${url}`];
  }

  /** Asked for once, in peace. */
  async allowTabs(url: string): Promise<void> {
    if (this.#areTabsAllowed) return;
    for (const at of TABS) await this.open(`${url}/${at}`);
    await this.chooseTabs();
    await this.rig.answerPermission(true);
    await until(() => this.areKept(TABS.map((at) => `${url}/${at}`)), {
      what: 'the tabs are allowed',
    });
    await this.closeTabs();
    this.#areTabsAllowed = true;
  }

  /** Those opened last. */
  async chooseTabs(): Promise<void> {
    await this.rig.evaluateInExtension(async (count) => {
      const indexes = (await chrome.tabs.query({ currentWindow: true })).map(({ index }) => index);
      await chrome.tabs.highlight({ tabs: indexes.sort((a, b) => b - a).slice(0, count) });
    }, TABS.length);
    await this.rig.chooseFromMenu('action', 'Clip selected tabs');
  }
}
