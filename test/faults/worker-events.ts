import type { Page } from 'puppeteer-core';
import { until } from '../e2e/drivers';
import { tabToToast } from '../e2e/drivers/toast';
import { MENU_IDS, menusThere } from '../e2e/menus-there';
import { type Desk, TABS } from './desk';

/** One that the worker is stopped in. */
export interface WorkerEvent {
  /** Until the event is on its way to the worker; `sleep` comes right before, so that a worker is started by it. */
  begin(sleep: () => Promise<void>): Promise<void>;
  /** What the writer was told, and isn't so; asked as soon as the worker has ended. */
  lies(): Promise<string[]>;
  /** As a writer does whom nothing has answered, until it is done. */
  goOn(): Promise<void>;
  /** What is there twice, or in part. */
  doubles(): Promise<string[]>;
}

const HOST = 'https://events.example.org';

export const EVENTS_SITE = {
  pages: {},
  otherwise: (url: string) =>
    `<!doctype html><title>${url}</title><p>Text.</p><a id="link" href="${url}/linked">Linked</a>`,
};

export const EVENT_NAMES = [
  'undo in the toast',
  'clip a link',
  'a clip that waits in the outbox',
  'installed anew',
  'add a note in the toast',
  'clip tabs',
] as const;
export type EventName = (typeof EVENT_NAMES)[number];

/** They take turns. */
export function eventOf(seed: number): EventName {
  return EVENT_NAMES[(seed - 1) % EVENT_NAMES.length] ?? EVENT_NAMES[0];
}

export function workerEvent(name: EventName, at: Desk, seed: number): WorkerEvent {
  const url = `${HOST}/${seed}`;
  switch (name) {
    case 'undo in the toast':
      return undo(at, url);
    case 'add a note in the toast':
      return addNote(at, url);
    case 'clip a link':
      return clipLink(at, url);
    case 'clip tabs':
      return clipTabs(at, url);
    case 'a clip that waits in the outbox':
      return drainOutbox(at, url, seed);
    case 'installed anew':
      return install(at, url);
  }
}

function undo(at: Desk, url: string): WorkerEvent {
  const isUndone = async () => (await at.clipsAt(url, 'removed')).length === 1;
  let tab: Page;
  return {
    begin: async (sleep) => {
      tab = await at.clippedTab(url);
      await tabToToast(tab);
      await tab.keyboard.press('Tab');
      await sleep();
      await tab.keyboard.press('Enter');
    },
    lies: async () => [],
    goOn: async () => {
      // The answer that nobody gave stands in the toast until the button is pressed again.
      await until(
        async () => {
          if (await isUndone()) return true;
          await tab.keyboard.press('Enter');
          return false;
        },
        { what: 'the clip is undone', step: 500 },
      );
    },
    doubles: () => at.more(url, 0),
  };
}

function addNote(at: Desk, url: string): WorkerEvent {
  let tab: Page;
  return {
    begin: async (sleep) => {
      tab = await at.clippedTab(url);
      await tabToToast(tab);
      await sleep();
      await tab.keyboard.press('Enter');
    },
    lies: async () =>
      (await at.clipsAt(url)).length === 1 ? [] : ['the page said that it was clipped'],
    goOn: async () => {
      const again = () => at.rig.openPopup(tab);
      // One that the worker opens after all is closed by the key that opens one.
      const popup = await at.rig.waitForPopup(1500).catch(again).catch(again);
      await popup.waitForStatus('Already clipped on');
      await popup.close();
    },
    doubles: () => at.more(url, 1),
  };
}

function clipLink(at: Desk, url: string): WorkerEvent {
  let tab: Page;
  const linked = `${url}/linked`;
  const choose = () => at.rig.chooseFromMenu({ page: tab, selector: '#link' }, 'Clip this link');
  return {
    begin: async (sleep) => {
      tab = await at.open(url);
      await sleep();
      await choose();
    },
    lies: async () => at.liesOf(tab, linked),
    goOn: async () => at.untilKept([linked], choose),
    doubles: () => at.more(linked, 1),
  };
}

function clipTabs(at: Desk, url: string): WorkerEvent {
  const urls = TABS.map((at) => `${url}/${at}`);
  return {
    begin: async (sleep) => {
      await at.allowTabs(`${url}/0`);
      for (const each of urls) await at.open(each);
      await sleep();
      await at.chooseTabs();
    },
    lies: async () => at.liesOf(at.last(), ...urls),
    goOn: async () => at.untilKept(urls, () => at.chooseTabs()),
    doubles: async () => (await Promise.all(urls.map((each) => at.more(each, 1)))).flat(),
  };
}

function drainOutbox(at: Desk, url: string, seed: number): WorkerEvent {
  return {
    begin: async (sleep) => {
      const id = `018e0000-0000-7000-8000-${String(seed).padStart(12, '0')}`;
      const fields = {
        url,
        title: 'Waits',
        note: '',
        quotes: [],
        highlight: false,
        tags: [],
        related: [],
      };
      const made = { now: Date.now(), utcOffset: 0 };
      await sleep();
      await at.putLocal({ [`outbox:clip:${id}:1`]: { id, fields, made } });
    },
    lies: async () => [],
    // Whatever wakes the worker.
    goOn: () => at.untilKept([url], () => at.putLocal({ [`outbox:undone:${seed}`]: `${seed}` })),
    doubles: () => at.more(url, 1),
  };
}

function install(at: Desk, url: string): WorkerEvent {
  return {
    begin: async (sleep) => {
      await at.open(url);
      await sleep();
      await at.rig.reloadExtension();
    },
    lies: async () => [],
    goOn: async () => {
      const areThere = async () =>
        String(await at.rig.evaluateInExtension(menusThere)) === String(MENU_IDS);
      await at.putLocal({ 'outbox:undone:none': 'none' });
      await until(areThere, { what: 'the menus are there' });
    },
    doubles: async () => [],
  };
}
