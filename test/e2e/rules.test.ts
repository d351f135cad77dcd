import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { axeViolations, browserNames, launch, type Popup, type Rig, roles } from './drivers';

const SITE = 'https://r.example.org';
const TRACKED = `${SITE}/tracked?id=7&utm_source=news&fbclid=x`;
const QUICK = `${SITE}/quick?id=7&utm_source=news`;
const OFF = `${SITE}/off?utm_source=news`;
const ONE = `${SITE}/app/one`;
const PAPER = 'https://papers.example.org/doi/10.1145/12345';

const counted = (title: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>(4) ${title}</title><h1>${title}</h1>`;

const APP = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page one | App</title>
<link rel="canonical" href="${ONE}"><meta property="og:title" content="Page one"><h1>Page one</h1>`;

const pages = {
  [TRACKED]: counted('Tracked page'),
  [QUICK]: counted('Quick page'),
  [OFF]: counted('Page with all left on'),
  [ONE]: APP,
  [PAPER]: '<!doctype html><title>A paper</title>',
  [`${OFF}&again`]: counted('Page with all left on'),
  [`${PAPER}6`]: '<!doctype html><title>Another paper</title>',
};

const PUT_BACK = ['Put back: Tracking parameters', 'Put back: Counter in the title'];

describe.each(browserNames)('the rules in %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launch(name, { site: { pages }, realKeys: name === 'chromium' });
  });
  afterAll(() => rig.close());

  const open = async (url: string): Promise<Popup> => {
    const popup = await rig.openPopup(await rig.openPage(url));
    await popup.waitFor(
      () => (document.querySelector<HTMLInputElement>('input')?.value ?? '') !== '',
    );
    return popup;
  };
  const putBacks = async (popup: Popup) =>
    (await popup.names('button')).filter((button) => button.startsWith('Put back'));
  const save = async (popup: Popup) => {
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to');
    await popup.close();
  };
  const kept = async (title: string) =>
    (await rig.idb<Clip & Record<string, unknown>>('clips')).filter((clip) => clip.title === title);

  it('clean the address and the title, and put back what isn’t wanted so', async () => {
    const popup = await open(TRACKED);
    await expect.poll(() => putBacks(popup)).toEqual(PUT_BACK);
    await expect.poll(() => popup.value('textbox', 'Title')).toBe('Tracked page');
    await expect
      .poll(() => popup.text('figure', 'As published'))
      .toContain(`](${SITE}/tracked?id=7)`);
    await expect.poll(() => axeViolations(popup)).toEqual([]);
    await popup.clickRole('button', PUT_BACK[1]);
    await expect.poll(() => popup.value('textbox', 'Title')).toBe('(4) Tracked page');
    await expect.poll(() => putBacks(popup)).toEqual([PUT_BACK[0]]);
    await expect.poll(() => popup.focused()).toEqual({ role: 'textbox', name: 'Note' });
    await popup.press('Escape');
    await popup.waitClosed();

    const again = await open(TRACKED);
    await expect.poll(() => again.value('textbox', 'Title')).toBe('(4) Tracked page');
    await expect.poll(() => putBacks(again)).toEqual([PUT_BACK[0]]);
    await save(again);
    await expect
      .poll(() => kept('(4) Tracked page'))
      .toMatchObject([{ url: `${SITE}/tracked?id=7`, capturedUrl: TRACKED }]);
    await expect.poll(() => rig.idb('drafts')).toEqual([]);
  });

  it('leave a kept clip as it is', async () => {
    const popup = await open(TRACKED);
    await popup.waitForStatus('Already clipped');
    await expect.poll(() => popup.value('textbox', 'Title')).toBe('(4) Tracked page');
    await expect.poll(() => putBacks(popup)).toEqual([]);
    await popup.close();
  });

  it('put back no title over one that was typed', async () => {
    const popup = await open(QUICK);
    await popup.fill('textbox', 'Title', 'My own words');
    await expect.poll(() => putBacks(popup)).toEqual([PUT_BACK[0]]);
    await popup.focusRole('textbox', 'Note');
    await popup.type('noted');
    await popup.clickRole('button', PUT_BACK[0]);
    await expect
      .poll(() => popup.text('figure', 'As published'))
      .toContain(`[My own words](${QUICK})`);
    await expect.poll(() => popup.value('textbox', 'Note')).toBe('noted');
    await popup.press('Escape');
    await popup.waitClosed();
  });

  it('hold for quick clip too, with what a draft has put back', async () => {
    await rig.openPage(QUICK);
    await rig.pressShortcut('Alt+Q');
    await expect.poll(() => kept('My own words')).toMatchObject([{ url: QUICK, note: 'noted' }]);
    await expect.poll(() => rig.badge()).toBe('✓');
    await rig.openPage(OFF);
    await rig.pressShortcut('Alt+Q');
    const answer = async () => ({
      clips: await kept('Page with all left on'),
      badge: await rig.badge(),
    });
    await expect
      .poll(answer)
      .toMatchObject({ clips: [{ url: `${SITE}/off`, capturedUrl: OFF }], badge: '✓' });
  });

  it('believe nothing of the page before, in an app that goes on without loading', async () => {
    const tab = await rig.openPage(ONE);
    await tab.evaluate(() => {
      history.pushState(null, '', '/app/two');
      for (const heading of document.querySelectorAll('h1')) heading.textContent = 'Page two';
    });
    const popup = await rig.openPopup(tab);
    await popup.waitFor(() => document.querySelector('input')?.value === 'Page two');
    await expect
      .poll(() => popup.names('button'))
      .toContain('Put back: Leftovers of the page before');
    await save(popup);
    const [clip] = await kept('Page two');
    expect(clip).toMatchObject({ url: `${SITE}/app/two`, keys: ['r.example.org/app/two'] });
  });

  it('suggest a kind until it has been used', async () => {
    const popup = await open(PAPER);
    await popup.clickRole('button', 'More');
    await expect.poll(() => popup.value('combobox', 'Kind')).toBe('');
    await expect.poll(() => axeViolations(popup)).toEqual([]);
    await popup.clickRole('button', 'Use Paper');
    await expect.poll(() => popup.value('combobox', 'Kind')).toBe('Paper');
    await expect.poll(() => popup.focused()).toEqual({ role: 'combobox', name: 'Kind' });
    await save(popup);
    await expect.poll(() => kept('A paper')).toMatchObject([{ kind: 'Paper' }]);
    const next = await open(`${PAPER}6`);
    await expect.poll(() => next.text('figure', 'As published')).toContain('**Paper**. [Another');
    await next.close();
  });

  it('can be switched off', async () => {
    const page = await rig.extensionPage('options/index.html');
    const options = roles(page);
    await expect.poll(() => options.checked('switch', 'Site’s name in the title')).toBe(false);
    await expect.poll(() => options.checked('switch', 'Counter in the title')).toBe(true);
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await options.clickRole('switch', 'Counter in the title');
    await options.waitForStatus('Saved');
    await expect.poll(() => options.checked('switch', 'Counter in the title')).toBe(false);
    const popup = await open(`${OFF}&again`);
    await expect.poll(() => popup.value('textbox', 'Title')).toBe('(4) Page with all left on');
    await expect.poll(() => putBacks(popup)).toEqual([PUT_BACK[0]]);
    await popup.close();
  });
});
