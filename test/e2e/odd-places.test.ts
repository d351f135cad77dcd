import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { LONGEST_TITLE } from '../../src/core/title';
import {
  type BrowserName,
  browserNames,
  launch,
  type Popup,
  type Rig,
  sleep,
  until,
} from './drivers';
import { temporaryDirectory } from './drivers/temporary-directory';

const page = (title: string, body = '<p>Some text.</p>') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

const A = 'https://a.example.org';
/** Asked for by a page that does nothing else from then on. */
const TOLD = `${A}/about-to-loop`;
const SITE = {
  pages: {
    [`${A}/plain`]: page('Plain page'),
    [`${A}/article`]: page(
      'An article',
      '<p>As long as a text has to be that a reader view is offered for it.</p>'.repeat(40),
    ),
    [`${A}/paper.pdf`]: { type: 'application/pdf', body: PDF },
    [`${A}/long-title`]: page('t'.repeat(1_000_000)),
    [`${A}/huge`]: page('Huge', `<p id="p">${'word '.repeat(2_000_000)}</p>`),
    [`${A}/busy`]: page('Busy page'),
    [TOLD]: '',
    [`${A}/frames`]: page(
      'A page of frames',
      `<p>Around</p><iframe src="${A}/framed"></iframe><iframe src="https://b.example.org/framed"></iframe>`,
    ),
    [`${A}/framed`]: page('Framed', '<p>Said in a <em>frame</em></p>'),
    'https://b.example.org/framed': page('Foreign', '<p>Said by others</p>'),
    'https://restricted.example.org/': page('Where no extension may go'),
  },
};

const files = temporaryDirectory('odd-places');
const FILE = join(files, 'page.html');
writeFileSync(FILE, page('A file'));
afterAll(() => rmSync(files, { recursive: true }));

/** What stands on the screen, of the page and of what can be done. */
const NO_SELECTION = 'Selection unavailable on this page';
const NO_FRAME = "Text selected in another site's frame can't be read";
const NO_LINK = "This address can't be linked to";
const NO_ADDRESS = 'The browser gives out no address for this page. Paste it here to clip it';
const NOTHING = '';

const FRAMES = [`${A}/framed`, 'https://b.example.org/framed'];

interface Place {
  address: string;
  /** The sentence; a browser without one doesn't know the place. */
  chromium?: string;
  firefox?: string;
  /** Where it isn't the page's own. */
  title?: string;
  /** Where it isn't the address itself. */
  keptAs?: string;
}

const PLACES: Record<string, Place> = {
  'a data: page': {
    address: 'data:text/html,<title>Data page</title><p>x',
    chromium: NO_ADDRESS,
    firefox: NO_LINK,
  },
  'a chrome:// page': { address: 'chrome://version/', chromium: NO_ADDRESS },
  'an about: page': { address: 'about:support', firefox: NO_LINK },
  'the source of a page': {
    address: `view-source:${A}/plain`,
    chromium: NO_ADDRESS,
    firefox: NO_LINK,
  },
  'a PDF': { address: `${A}/paper.pdf`, chromium: NO_SELECTION, firefox: NO_SELECTION },
  'a file': { address: pathToFileURL(FILE).href, chromium: NO_LINK, firefox: NO_LINK },
  // Nothing listens there, and both browsers ask the machine itself without the proxy.
  'an error page': {
    address: 'http://127.0.0.1:49151/',
    chromium: NO_SELECTION,
    firefox: NO_SELECTION,
  },
  'a reader view': {
    address: `about:reader?url=${encodeURIComponent(`${A}/article`)}`,
    firefox: NO_SELECTION,
    keptAs: `${A}/article`,
  },
  'a site closed to extensions': {
    address: 'https://restricted.example.org/',
    firefox: NO_SELECTION,
  },
};

const placesOf = (name: BrowserName) =>
  Object.entries(PLACES).flatMap(([place, { address, keptAs, ...says }]) =>
    says[name] === undefined ? [] : [{ place, address, sentence: says[name] ?? NOTHING, keptAs }],
  );

/** Some of them never load, as far as a driver is told. */
async function goTo(tab: Page, address: string): Promise<void> {
  await Promise.race([tab.goto(address, { waitUntil: [] }).catch(() => undefined), sleep(3000)]);
  await sleep(300);
}

const textOnScreen = (popup: Popup) => popup.evaluate(() => document.body.textContent ?? '');

describe.each(browserNames)('odd places in %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launch(name, {
      site: SITE,
      prefs:
        name === 'firefox'
          ? { 'extensions.webextensions.restrictedDomains': 'restricted.example.org' }
          : {},
    });
  });
  afterAll(() => rig.close());

  const clips = () => rig.idb<Clip>('clips');
  const save = async (popup: Popup) => {
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to');
  };

  it.each(placesOf(name))('$place: $sentence', async ({ address, sentence, keptAs }) => {
    const tab = await rig.openPage('about:blank');
    await goTo(tab, address);
    const popup = await rig.openPopup(tab);
    await popup.type('odd, but mine');
    if (sentence !== NOTHING) await expect.poll(() => textOnScreen(popup)).toContain(sentence);
    await expect.poll(() => popup.value('textbox', 'Note')).toBe('odd, but mine');
    if (sentence === NO_ADDRESS) await popup.fill('textbox', 'URL', `${A}/${sentence.length}`);
    await save(popup);
    expect((await clips()).at(-1)).toMatchObject({
      note: 'odd, but mine',
      ...(keptAs ? { url: keptAs } : {}),
    });
    await popup.clickRole('button', 'Undo');
    await popup.close();
    await tab.close();
  });

  const titles: Record<string, [title: string, kept: string | RegExp]> = {
    'NUL and other controls': ['a\u0000b\u0007c\u2028d', 'a b c d'],
    'halves of characters': ['a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
    'turned directions': ['safe\u202egnp.exe\u2066', 'safegnp.exe'],
  };
  it.each(Object.entries(titles))('a title with %s', async (_, [title, kept]) => {
    const tab = await rig.openPage(`${A}/plain`);
    // Not as an argument: a half of a character doesn't live through the wire.
    await tab.evaluate(`document.title = ${JSON.stringify(title)}`);
    const popup = await rig.openPopup(tab);
    await expect.poll(() => popup.value('textbox', 'Title')).toBe(kept);
    await popup.close();
    await tab.close();
  });

  it('a title of a megabyte is cut, and shows it', async () => {
    const tab = await rig.openPage(`${A}/long-title`);
    const popup = await rig.openPopup(tab);
    await expect.poll(() => popup.value('textbox', 'Title')).toMatch(/^t+…$/);
    expect((await popup.value('textbox', 'Title')).length).toBe(LONGEST_TITLE);
    await popup.close();
    await tab.close();
  });

  it('a selection of 10 MB is cut, says so, and is kept', async () => {
    const tab = await rig.openPage(`${A}/huge`);
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const popup = await rig.openPopup(tab);
    await popup.waitForRole('textbox', 'Quote', 10_000);
    await expect.poll(() => textOnScreen(popup)).toContain('The selection was too long');
    await save(popup);
    const quote = (await clips()).at(-1)?.quotes[0]?.text ?? '';
    expect(quote.length).toBeGreaterThan(200_000);
    expect(quote.length).toBeLessThanOrEqual(256 * 1024);
    await popup.close();
    await tab.close();
  });

  it('a selection 2,000 elements deep is quoted', async () => {
    const tab = await rig.openPage(`${A}/article`);
    await tab.evaluate(() => {
      let deepest: Element = document.body;
      for (let i = 0; i < 2000; i++) {
        const next = document.createElement(['div', 'blockquote', 'ul', 'li'][i % 4] ?? 'div');
        deepest = deepest.appendChild(next);
      }
      deepest.append('at the bottom');
      getSelection()?.selectAllChildren(document.body.lastElementChild ?? document.body);
    });
    const popup = await rig.openPopup(tab);
    await popup.waitForRole('textbox', 'Quote');
    await expect.poll(() => popup.value('textbox', 'Quote')).toContain('at the bottom');
    await popup.close();
    await tab.close();
  });

  const selectInFrame = async (tab: Page, at: number) => {
    await tab.evaluate((at) => document.querySelectorAll('iframe')[at]?.focus(), at);
    await tab
      .frames()
      .find((frame) => frame.url() === FRAMES[at])
      ?.evaluate(() => getSelection()?.selectAllChildren(document.body));
  };

  it("a selection in a frame is quoted, where it isn't another site's", async () => {
    const tab = await rig.openPage(`${A}/frames`);
    await selectInFrame(tab, 0);
    let popup = await rig.openPopup(tab);
    await expect.poll(() => popup.value('textbox', 'Quote')).toBe('Said in a *frame*');
    await popup.close();
    await selectInFrame(tab, 1);
    await tab.frames()[1]?.evaluate(() => getSelection()?.removeAllRanges());
    popup = await rig.openPopup(tab);
    await popup.waitForStatus(NO_FRAME);
    await popup.close();
    await tab.close();
  });

  it('a blob: page is kept as text, where its address is told', async () => {
    const tab = await rig.openPage(`${A}/plain`);
    await tab.evaluate(() => {
      const html = new Blob(['<title>A blob</title><p>x'], { type: 'text/html' });
      setTimeout(() => location.assign(URL.createObjectURL(html)));
    });
    const isThere = () => tab.evaluate(() => location.protocol === 'blob:' && document.title);
    await until(isThere, { what: 'the blob: page' });
    const popup = await rig.openPopup(tab);
    if (name === 'chromium') {
      await expect.poll(() => textOnScreen(popup)).toContain(NO_ADDRESS);
    } else {
      await expect.poll(() => textOnScreen(popup)).toContain(NO_LINK);
      await popup.waitFor(() => document.querySelector('figure')?.textContent?.includes('A blob'));
      await expect
        .poll(() => popup.evaluate(() => document.querySelectorAll('figure a').length))
        .toBe(0);
      await save(popup);
      expect((await clips()).at(-1)?.url).toMatch(/^blob:/);
    }
    await popup.close();
    await tab.close();
  });

  it.runIf(name === 'chromium')('a javascript: URL typed in is kept as text', async () => {
    const tab = await rig.openPage('about:blank');
    const popup = await rig.openPopup(tab);
    await popup.fill('textbox', 'URL', 'javascript:alert(1)');
    await popup.fill('textbox', 'Title', 'A trick');
    await popup.waitFor(() => document.querySelector('figure')?.textContent?.includes('A trick'));
    await expect.poll(() => textOnScreen(popup)).not.toContain('](javascript:');
    await save(popup);
    expect((await clips()).at(-1)?.url).toBe('javascript:alert(1)');
    await popup.close();
    await tab.close();
  });

  it('a page whose script never ends', async () => {
    const tab = await rig.openPage(`${A}/busy`);
    // Firefox gives a key to the page first where that has the focus, and would wait for it for ever.
    if (name === 'firefox') await rig.pressShortcut('Ctrl+L');
    await tab.evaluate((told) => {
      setTimeout(() => {
        const request = new XMLHttpRequest();
        request.open('GET', told, false);
        request.send();
        for (;;);
      });
    }, TOLD);
    await until(() => rig.requests.some(({ url }) => url === TOLD), { what: 'the page is busy' });
    const popup = await rig.openPopup(tab);
    await popup.type('kept all the same');
    await expect.poll(() => popup.value('textbox', 'Title')).toBe('Busy page');
    await expect.poll(() => textOnScreen(popup)).toContain(NO_SELECTION);
    await save(popup);
    expect((await clips()).at(-1)).toMatchObject({ note: 'kept all the same' });
    await popup.close();
  });
});
