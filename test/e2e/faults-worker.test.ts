import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { randomOf } from '../faults/random';
import { type FaultRun, reportRun, troubles } from '../faults/report';
import { faultSeeds } from '../faults/seeds';
import { browserNames, launch, type Rig, sleep, until } from './drivers';
import { hasToast } from './drivers/toast';

/** From before the event comes to the worker until after the toast. */
const LATEST_KILL_MS = 300;

const addressOf = (seed: number) => `https://worker.example.org/${seed}`;
const SITE = { pages: {}, otherwise: (url: string) => `<!doctype html><title>${url}</title>` };

describe.each(browserNames)('the worker stopped in a quick clip: %s', (browser) => {
  let rig: Rig;
  beforeAll(async () => {
    // Chromium hears shortcuts from a real keyboard only; Firefox can be pressed inside.
    rig = await launch(browser, { site: SITE, realKeys: browser === 'chromium' });
  });
  afterAll(() => rig.close());

  const kept = async (url: string) =>
    (await rig.idb<Clip & Record<string, unknown>>('clips')).filter((clip) => clip.url === url);

  it.each(faultSeeds())(
    'keeps the page once, at the latest with the next press (seed %i)',
    async (seed) => {
      const url = addressOf(seed);
      const tab = await rig.openPage(url);
      await rig.pressShortcut('Alt+Q');
      await sleep(randomOf(seed).whole(0, LATEST_KILL_MS));
      await rig.killWorker();
      const wasTold = await hasToast(tab);
      const atOnce = (await kept(url)).length;
      if (atOnce === 0) await pressUntilKept(rig, tab, () => kept(url));
      const found = (await kept(url)).length;
      const run: FaultRun = {
        file: 'test/e2e/faults-worker.test.ts',
        test: `the worker stopped in a quick clip: ${browser}`,
        seed,
        faults: 1,
        losses: wasTold && atOnce === 0 ? ['the page said that it was clipped'] : [],
        doubles: found > 1 ? [`${found} clips of one page`] : [],
      };
      await tab.close();
      reportRun(run);
      expect(troubles(run)).toEqual([]);
      expect(found).toBe(1);
    },
  );
});

/** As a writer does whom nothing has answered. */
async function pressUntilKept(rig: Rig, tab: Page, kept: () => Promise<Clip[]>): Promise<void> {
  await tab.bringToFront();
  await rig.pressShortcut('Alt+Q');
  await until(async () => (await kept()).length > 0, { what: 'the clip of the second press' });
  // The answer is out, so that nothing more comes of it.
  await until(() => hasToast(tab), { what: 'the page says so' });
}
