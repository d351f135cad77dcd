import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Desk } from '../faults/desk';
import { randomOf } from '../faults/random';
import { type FaultRun, reportRun, troubles } from '../faults/report';
import { faultSeeds } from '../faults/seeds';
import { EVENTS_SITE, eventOf, workerEvent } from '../faults/worker-events';
import { browserNames, launch, type Rig, sleep, until } from './drivers';
import { hasToast } from './drivers/toast';

/** From before the event comes to the worker until after the toast. */
const LATEST_KILL_MS = 300;

const FILE = 'test/e2e/faults-worker.test.ts';

describe.each(browserNames)('the worker stopped: %s', (browser) => {
  let rig: Rig;
  let desk: Desk;
  beforeAll(async () => {
    // Else Chromium disables what is reloaded unpacked.
    const prefs = browser === 'chromium' ? { extensions: { ui: { developer_mode: true } } } : {};
    // Chromium hears shortcuts from a real keyboard only; Firefox can be pressed inside.
    const realKeys = browser === 'chromium';
    rig = await launch(browser, { site: EVENTS_SITE, realKeys, prefs });
    desk = new Desk(rig);
  });
  afterAll(() => rig.close());
  afterEach(() => desk.closeTabs());

  it.each(faultSeeds())(
    'in a quick clip: keeps the page once, at the latest with the next press (seed %i)',
    async (seed) => {
      const url = `https://worker.example.org/${seed}`;
      const tab = await desk.open(url);
      await rig.pressShortcut('Alt+Q');
      await sleep(randomOf(seed).whole(0, LATEST_KILL_MS));
      await rig.killWorker();
      const losses = await desk.liesOf(tab, url);
      if ((await desk.clipsAt(url)).length === 0) await pressUntilKept(rig, tab, desk, url);
      const doubles = await desk.more(url, 1);
      const test = `the worker stopped: ${browser} in a quick clip`;
      const run: FaultRun = { file: FILE, test, seed, faults: 1, losses, doubles };
      reportRun(run);
      expect(troubles(run)).toEqual([]);
    },
  );

  it.each(faultSeeds().map((seed) => ({ seed, name: eventOf(seed) })))(
    'in an event: is nothing the writer notices, at the latest once tried again (seed $seed, $name)',
    async ({ seed, name }) => {
      const random = randomOf(seed);
      const event = workerEvent(name, desk, seed);
      const isAsleep = random.next() < 0.5;
      await event.begin(async () => {
        if (isAsleep) await rig.killWorker();
      });
      await sleep(random.whole(0, LATEST_KILL_MS));
      await rig.killWorker();
      const losses = await event.lies();
      await event.goOn();
      const doubles = await event.doubles();
      const test = `the worker stopped: ${browser} in an event`;
      const run: FaultRun = { file: FILE, test, seed, faults: isAsleep ? 2 : 1, losses, doubles };
      reportRun(run);
      expect(troubles(run)).toEqual([]);
    },
  );
});

/** As a writer does whom nothing has answered. */
async function pressUntilKept(rig: Rig, tab: Page, desk: Desk, url: string): Promise<void> {
  await tab.bringToFront();
  await rig.pressShortcut('Alt+Q');
  const isKept = async () => (await desk.clipsAt(url)).length > 0;
  await until(isKept, { what: 'the clip of the second press' });
  // The answer is out, so that nothing more comes of it.
  await until(() => hasToast(tab), { what: 'the page says so' });
}
