import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { browserNames, launch, type Rig } from './drivers';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;

/** A page that wants the same letters for itself. */
const GREEDY = `<p id="said"></p><a href="#went" accesskey="q">Comments</a> <button accesskey="k" onclick="document.title = 'taken'">Delete</button>
<script>addEventListener('keydown', (event) => { document.getElementById('said').textContent += event.key; });</script>`;

const SITE = {
  pages: {
    'https://q.example.org/quick': page('Quick page', '<p>Text</p>'),
    'https://q.example.org/greedy': page('Greedy page', GREEDY),
    'https://q.example.org/select': page(
      'Select page',
      '<p id="p">First sentence.</p><p id="q">Second sentence.</p>',
    ),
    'https://q.example.org/csp': { body: page('Strict page', '<p>Text</p>'), type: 'text/html' },
  },
};

/** What the toast in the page says; its shadow root is closed, so it is read through its text for assistive technology. */
describe.each(browserNames)('the shortcuts in %s, pressed on a real keyboard', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launch(name, { site: SITE, realKeys: true });
  });
  afterAll(() => rig.close());

  const clips = async () =>
    (await rig.idb<Clip & Record<string, unknown>>('clips')).filter(
      (clip) => clip.deletedAt === undefined,
    );
  const kept = async (path: string) =>
    (await clips()).filter((clip) => clip.url === `https://q.example.org/${path}`);

  it('quick clip keeps the page, with a badge', async () => {
    await rig.openPage('https://q.example.org/quick');
    await rig.pressShortcut('Alt+Q');
    await expect
      .poll(() => kept('quick'), { timeout: 5000 })
      .toMatchObject([{ title: 'Quick page', note: '' }]);
    await expect.poll(() => rig.badge()).not.toBe('');
  });

  it('quick clip a second time keeps it once', async () => {
    await rig.pressShortcut('Alt+Q');
    await new Promise((done) => setTimeout(done, 1000));
    expect(await kept('quick')).toHaveLength(1);
  });

  it('a new selection joins the clip as a quote', async () => {
    const tab = await rig.openPage('https://q.example.org/select');
    for (const id of ['#p', '#q']) {
      await tab.evaluate(
        (selector) =>
          getSelection()?.selectAllChildren(document.querySelector(selector) ?? document.body),
        id,
      );
      await rig.pressShortcut('Alt+Q');
      await expect
        .poll(async () => (await kept('select'))[0]?.quotes.length, { timeout: 5000 })
        .toBe(id === '#p' ? 1 : 2);
    }
    expect((await kept('select'))[0]?.quotes.map((quote) => quote.text)).toEqual([
      'First sentence.',
      'Second sentence.',
    ]);
  });

  it('both work on a page with the same letters as access keys', async () => {
    const tab = await rig.openPage('https://q.example.org/greedy');
    await rig.pressShortcut('Alt+K');
    const popup = await rig.waitForPopup();
    await popup.waitForRole('textbox', 'Note');
    await popup.press('Escape');
    await popup.waitClosed();
    await rig.pressShortcut('Alt+Q');
    await expect.poll(() => kept('greedy'), { timeout: 5000 }).toHaveLength(1);
    expect(await tab.evaluate(() => document.title + location.hash)).toBe('Greedy page');
  });

  it('opens the popup where the page refuses scripts', async () => {
    await rig.extensionPage('options/index.html');
    await rig.pressShortcut('Alt+Q');
    const popup = await rig.waitForPopup();
    await popup.waitForRole('textbox', 'Note');
    await popup.close();
  });
});
