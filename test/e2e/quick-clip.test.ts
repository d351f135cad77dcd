import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { browserNames, launch, type Rig } from './drivers';
import { hasToast, tabToToast } from './drivers/toast';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;

/** A page that wants the same letters for itself. */
const GREEDY = `<p id="said"></p><a href="#went" accesskey="q">Comments</a> <button accesskey="k" onclick="document.title = 'taken'">Delete</button>
<script>addEventListener('keydown', (event) => { document.getElementById('said').textContent += event.key; });</script>`;

/** Brings what follows it to the front. */
const button = (act: 'requestFullscreen' | 'showModal') =>
  `<button onclick="this.nextElementSibling.${act}()">Show</button>`;

const SITE = {
  pages: {
    'https://q.example.org/quick': page('Quick page', '<p>Text</p>'),
    'https://q.example.org/twice': page('Twice page', '<p>Text</p>'),
    'https://q.example.org/greedy': page('Greedy page', GREEDY),
    'https://q.example.org/select': page(
      'Select page',
      '<p id="p">First sentence.</p><p id="q">Second sentence.</p>',
    ),
    'https://q.example.org/undo': page('Undo page', '<p>Text</p>'),
    'https://q.example.org/leave': page('Leave page', '<p>Text</p>'),
    'https://q.example.org/full': page(
      'Full page',
      `${button('requestFullscreen')}<div>A player</div>`,
    ),
    'https://q.example.org/film': page(
      'Film page',
      `${button('requestFullscreen')}<video></video>`,
    ),
    'https://q.example.org/asked': page(
      'Asking page',
      `${button('showModal')}<dialog>Cookies?</dialog>`,
    ),
  },
};

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

  const clipBehind = async (path: string, inFront: string) => {
    const tab = await rig.openPage(`https://q.example.org/${path}`);
    await tab.click('button');
    await tab.waitForFunction((found) => document.querySelector(found) !== null, {}, inFront);
    await rig.pressShortcut('Alt+Q');
    await expect.poll(() => kept(path)).toHaveLength(1);
    return tab;
  };

  it('quick clip keeps the page, with a badge', async () => {
    await rig.openPage('https://q.example.org/quick');
    await rig.pressShortcut('Alt+Q');
    await expect.poll(() => kept('quick')).toMatchObject([{ title: 'Quick page', note: '' }]);
    await expect.poll(() => rig.badge()).not.toBe('');
  });

  it('the chord again opens the popup on that clip, ready for the note', async () => {
    await rig.pressShortcut('Alt+Q');
    const popup = await rig.waitForPopup();
    await popup.waitForStatus('Already clipped on');
    await expect.poll(() => popup.focused()).toEqual({ role: 'textbox', name: 'Note' });
    await popup.type('worth it');
    await popup.press('Enter', ['Control']);
    await expect
      .poll(() => kept('quick'))
      .toMatchObject([{ title: 'Quick page', note: 'worth it' }]);
    await popup.close();
  });

  it('keeps a page once, however fast the chord comes again', async () => {
    await rig.openPage('https://q.example.org/twice');
    await Promise.all([rig.pressShortcut('Alt+Q'), rig.pressShortcut('Alt+Q')]);
    const popup = await rig.waitForPopup();
    await popup.waitForStatus('Already clipped on');
    await popup.close();
    expect(await kept('twice')).toHaveLength(1);
  });

  it('says so in the page, with a note and Undo a key away', async () => {
    const tab = await rig.openPage('https://q.example.org/undo');
    await rig.pressShortcut('Alt+Q');
    await expect.poll(() => kept('undo')).toHaveLength(1);
    await expect.poll(() => hasToast(tab)).toBe(true);
    // Its shadow root is closed, to the page and to this test: "Add note" comes first, then Undo.
    await tabToToast(tab);
    await tab.keyboard.press('Enter');
    const popup = await rig.waitForPopup();
    await popup.waitForStatus('Already clipped on');
    await expect.poll(() => popup.focused()).toEqual({ role: 'textbox', name: 'Note' });
    await popup.close();
    await expect.poll(() => hasToast(tab)).toBe(false);
    await tab.reload();
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await rig.pressShortcut('Alt+Q');
    await expect.poll(() => hasToast(tab)).toBe(true);
    await expect.poll(() => kept('undo')).toMatchObject([{ quotes: [{ text: 'Text' }] }]);
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    await tabToToast(tab);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await expect.poll(() => kept('undo')).toMatchObject([{ quotes: [] }]);
    await tab.keyboard.press('Escape');
    await expect.poll(() => hasToast(tab)).toBe(false);
  });

  it.each([
    ['full', 'div:fullscreen'],
    ['asked', 'dialog:modal'],
  ])(
    'the toast can be clicked where something stands before the page: %s',
    async (path, inFront) => {
      const tab = await clipBehind(path, inFront);
      const atItsPlace = () =>
        tab.evaluate(() => document.elementFromPoint(innerWidth - 40, 40)?.localName);
      await expect.poll(atItsPlace).toBe('digest-clipper-toast');
      await tab.close();
    },
  );

  it('the toast is seen above a film, which holds nothing', async () => {
    const tab = await clipBehind('film', 'video:fullscreen');
    const isSeen = () =>
      tab.evaluate(() => {
        const toast = document.querySelector('digest-clipper-toast');
        return toast?.matches(':popover-open') && toast.checkVisibility();
      });
    await expect.poll(isSeen).toBe(true);
    await tab.close();
  });

  it('the toast goes by itself', async () => {
    const tab = await rig.openPage('https://q.example.org/leave');
    await rig.pressShortcut('Alt+Q');
    await expect.poll(() => hasToast(tab)).toBe(true);
    await expect.poll(() => hasToast(tab)).toBe(false);
    await expect.poll(() => kept('leave')).toHaveLength(1);
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
        .poll(async () => (await kept('select'))[0]?.quotes.length)
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
    await expect.poll(() => kept('greedy')).toHaveLength(1);
    await expect.poll(() => tab.evaluate(() => document.title + location.hash)).toBe('Greedy page');
  });

  it('opens the popup where the page refuses scripts', async () => {
    await rig.extensionPage('options/index.html');
    await rig.pressShortcut('Alt+Q');
    const popup = await rig.waitForPopup();
    await popup.waitForRole('textbox', 'Note');
    await popup.close();
  });
});

describe('a Firefox that opens no popup but in the handler of a key', () => {
  let rig: Rig;
  beforeAll(async () => {
    // As before Firefox 149.
    const prefs = { 'extensions.openPopupWithoutUserGesture.enabled': false };
    rig = await launch('firefox', { site: SITE, prefs });
  });
  afterAll(() => rig.close());

  it('says in the page how to come to the note', async () => {
    const tab = await rig.openPage('https://q.example.org/quick');
    await rig.pressShortcut('Alt+Q');
    await expect.poll(() => hasToast(tab)).toBe(true);
    await tabToToast(tab);
    await tab.keyboard.press('Enter');
    await expect.poll(() => rig.badge()).toBe('');
    await expect.poll(() => hasToast(tab)).toBe(true);
    await tab.keyboard.press('Escape');
    await expect.poll(() => hasToast(tab)).toBe(false);
    await rig.pressShortcut('Alt+Q');
    await expect.poll(() => hasToast(tab)).toBe(true);
    await expect(rig.waitForPopup(300)).rejects.toThrow();
  });
});
