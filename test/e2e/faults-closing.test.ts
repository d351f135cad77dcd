import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/storage/drafts';
import { randomOf } from '../faults/random';
import { type FaultRun, reportRun, troubles } from '../faults/report';
import { faultSeeds } from '../faults/seeds';
import { browserNames, launch, type Popup, type Rig, roles } from './drivers';

/** So many keys belong to one seed and its page; the popup is closed after each. */
const KEYS = 4;
const LETTERS = [...'abc de.\n'] as [string, ...string[]];

const addressOf = (name: number | string) => `https://closing.example.org/${name}`;
const SITE = { pages: {}, otherwise: (url: string) => `<!doctype html><title>${url}</title>` };

async function opened(rig: Rig, tab: Page): Promise<Popup> {
  const popup = await rig.openPopup(tab);
  // The title comes with what is stored of the page.
  await popup.waitFor(
    () => (document.querySelector<HTMLInputElement>('#title')?.value ?? '') !== '',
  );
  return popup;
}

const CLOSINGS: Record<string, (popup: Popup) => Promise<unknown>> = {
  Escape: (popup) => popup.press('Escape'),
  'a click elsewhere': (popup) => popup.close(),
  // The answer goes with the window.
  'its own end': (popup) => popup.evaluate(() => window.close()).catch(() => undefined),
};
const WAYS = Object.keys(CLOSINGS) as [string, ...string[]];

declare global {
  interface Window {
    endHealing?: () => void;
  }
}

/** As the worker does it for a library of tens of thousands of clips, until `endHealing`. */
function beginHealing(): void {
  const held = new Promise<void>((done) => {
    window.endHealing = done;
  });
  void navigator.locks.request('digest-clipper-heal', () => held);
}

describe.each(browserNames)('the popup closed after each key: %s', (browser) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launch(browser, { site: SITE });
  });
  afterAll(() => rig.close());

  it.each(faultSeeds())(`loses none of ${KEYS} (seed %i)`, async (seed) => {
    const random = randomOf(seed);
    const losses: string[] = [];
    let typed = '';
    let way = '';
    const tab = await rig.openPage(addressOf(seed));
    for (let count = 0; ; count++) {
      const popup = await opened(rig, tab);
      const there = await popup.value('textbox', 'Note');
      if (there !== typed)
        losses.push(`after ${way}: ${JSON.stringify(there)}, not ${JSON.stringify(typed)}`);
      if (count === KEYS) {
        await popup.close();
        break;
      }
      const key = random.pick(LETTERS);
      typed = there + key;
      way = random.pick(WAYS);
      await popup.focusRole('textbox', 'Note');
      await popup.press('End', ['Control']);
      await popup.type(key);
      await CLOSINGS[way]?.(popup);
      await popup.waitClosed();
    }
    const run: FaultRun = {
      ...{ file: 'test/e2e/faults-closing.test.ts', seed, faults: KEYS, losses, doubles: [] },
      test: `the popup closed after each key: ${browser}`,
    };
    reportRun(run);
    expect(troubles(run)).toEqual([]);
  });

  it('while the clips are being restored, the digest page says so', async () => {
    await rig.evaluateInExtension(beginHealing);
    const page = roles(await rig.extensionPage('digest/index.html'));
    await page.waitForStatus('Restoring your clips');
    await page.page.close();
    await rig.evaluateInExtension(() => window.endHealing?.());
  });

  it('while the clips are being restored, the popup says so, keeps what is typed though it is closed, and goes on with it', async () => {
    await rig.evaluateInExtension(beginHealing);
    const tab = await rig.openPage(addressOf('healing'));
    const popup = await rig.openPopup(tab);
    await popup.waitForStatus('Restoring your clips');
    await popup.type('half');
    await popup.press('Escape');
    await popup.waitClosed();
    const again = await rig.openPopup(tab);
    await again.waitFor(() => document.querySelector('textarea')?.value === 'half');
    await again.focusRole('textbox', 'Note');
    await again.press('End', ['Control']);
    await again.type(' a thought');
    await rig.evaluateInExtension(() => window.endHealing?.());
    const drafts = () => rig.idb<Draft & Record<string, unknown>>('drafts');
    const notes = async () => (await drafts()).map(({ fields }) => fields.note);
    await expect.poll(notes).toContain('half a thought');
    await expect.poll(() => again.value('textbox', 'Note')).toBe('half a thought');
    await expect.poll(() => again.texts('status')).not.toContain('Restoring your clips');
    await again.close();
    const last = await rig.openPopup(tab);
    await last.waitFor(() => document.querySelector('textarea')?.value === 'half a thought');
    await last.close();
  });
});
