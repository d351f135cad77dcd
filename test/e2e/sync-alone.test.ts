import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { READING_MONTH, readingPages } from '../fixtures/reading-month';
import { clipNamed, putRecords } from './clips-in-store';
import { CouchSite } from './couch-site';
import { browserNames, launch, type Rig, until } from './drivers';
import { openServerForm, startSyncing } from './start-syncing';

interface ExtensionApi {
  alarms: {
    create(name: string, how: { delayInMinutes: number; periodInMinutes: number }): Promise<void>;
  };
  storage: { local: { get(key: string): Promise<Record<string, Kept>> } };
}
interface Kept {
  at: number;
  name?: string;
}
declare const browser: { extension: { getBackgroundPage(): Window | null } };
declare const chrome: ExtensionApi & {
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<object[]> };
};

const TITLES = ['Ants', 'Bees', 'Cats', 'Dogs', 'Eels', 'Foxes'];
const [FIRST, SECOND] = READING_MONTH;

describe.each(browserNames)('syncing while no page of ours is open, in %s', (name) => {
  const couch = new CouchSite(`alone-${name}`);
  let rig: Rig;
  beforeAll(async () => {
    await couch.start();
    const site = { pages: readingPages(), api: couch };
    rig = await launch(name, { site, realKeys: name === 'chromium' });
    const options = await openServerForm(rig);
    await rig.evaluateInExtension(
      putRecords,
      TITLES.map((title, at) => clipNamed(title, at)),
    );
    await startSyncing(rig, options, couch);
    await rig.openPage('https://example.org/');
    await options.page.close();
  });
  afterAll(async () => {
    await rig?.close();
    await couch.close();
  });

  const here = async () => (await rig.idb<Clip>('clips')).map(({ title }) => title).sort();
  const there = async () => (await couch.clips()).map(({ record }) => record.title).sort();

  it('takes what is new both ways, from a worker that slept', async () => {
    const [ants] = (await couch.clips()).filter(({ record }) => record.title === 'Ants');
    if (ants) await couch.remove([ants]);
    await clip(FIRST?.url);
    const all = [...TITLES.slice(1), FIRST?.title].sort();
    expect([await here(), await there()]).not.toEqual([all, all]);
    await rig.killWorker();
    await ring();
    await expect.poll(here).toEqual(all);
    await expect.poll(there).toEqual(all);
    await expect.poll(() => hiddenPages(rig)).toBe(0);
  });

  // Both end it half a minute after the last event.
  it('goes on for longer than a worker lives', async () => {
    const answer = couch.answer.bind(couch);
    couch.answer = async (request) => {
      if (request.url.endsWith('/_bulk_docs'))
        await new Promise((done) => setTimeout(done, 33_000));
      return answer(request);
    };
    await clip(SECOND?.url);
    const before = (await kept(rig, 'round'))?.at;
    await ring();
    const isLater = async () => (await kept(rig, 'round'))?.at !== before;
    await until(isLater, { what: 'the round has ended', timeout: 60_000 });
    couch.answer = answer;
    expect(await there()).toContain(SECOND?.title);
    expect(await kept(rig, 'problem')).toBeUndefined();
  }, 90_000);

  it('keeps what went wrong for the pages to say', async () => {
    couch.isDown = true;
    await rig.killWorker();
    await ring();
    await expect.poll(() => kept(rig, 'problem')).toMatchObject({ name: 'errorSyncNoAnswer' });
    await expect.poll(() => hiddenPages(rig)).toBe(0);
  });

  async function clip(url = ''): Promise<void> {
    const popup = await rig.openPopup(await rig.openPage(url));
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to');
    await popup.close();
  }

  function ring(): Promise<void> {
    return rig.evaluateInExtension(async () => {
      const { alarms } = (globalThis as { browser?: ExtensionApi }).browser ?? chrome;
      await alarms.create('sync', { delayInMinutes: 0.01, periodInMinutes: 15 });
    });
  }
});

/** There would be no second round beside one that stayed. */
function hiddenPages(rig: Rig): Promise<number> {
  return rig.name === 'firefox'
    ? rig.evaluateInExtension(() => browser.extension.getBackgroundPage()?.frames.length ?? 0)
    : rig.evaluateInExtension(async () => {
        const contexts = await chrome.runtime.getContexts({
          contextTypes: ['OFFSCREEN_DOCUMENT'],
        });
        return contexts.length;
      });
}

/** What became of the last round that ended well, or of the one that didn't since. */
function kept(rig: Rig, name: 'round' | 'problem'): Promise<Kept | undefined> {
  return rig.evaluateInExtension(async (key) => {
    const { storage } = (globalThis as { browser?: ExtensionApi }).browser ?? chrome;
    return (await storage.local.get(key))[key];
  }, `synced:${name}`);
}
