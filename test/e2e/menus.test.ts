import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { newProfile, removeProfile } from '../faults/kept-profile';
import { browserNames, launch, type Rig } from './drivers';
import { hasToast, tabToToast } from './drivers/toast';
import { MENU_IDS, menusThere } from './menus-there';

// Real right clicks: in Chromium of the X server's mouse, in Firefox through its own window.

interface ExtensionApi {
  tabs: { highlight(tabs: { tabs: number[] }): Promise<unknown> };
}
declare const chrome: ExtensionApi;

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;

const LINKS = `<p id="text">Plain text.</p>
<p><a id="named" href="/paper?id=7&utm_source=feed">A <em>long</em>
  title</a></p>
<p><a id="first" href="/same">one</a> <a id="second" href="/same">other</a></p>
<p><a id="picture" href="/pictured"><svg width="40" height="20" role="img" alt="Drawn"></svg></a></p>
<p><a id="bare" href="/a/bare%20path/"><span style="display: inline-block; width: 40px; height: 20px"></span></a></p>`;

const SITE = {
  pages: {
    'https://m.example.org/links': page('Links page', LINKS),
    'https://m.example.org/one': page('Tab one', '<p>1</p>'),
    'https://m.example.org/two': page('Tab two', '<p>2</p>'),
    'https://m.example.org/three': page('Tab three', '<p>3</p>'),
  },
};

describe.each(browserNames)('the context menus in %s', (name) => {
  const realKeys = name === 'chromium';
  let rig: Rig;
  let links: Page;
  let three: Page;
  beforeAll(async () => {
    rig = await launch(name, { site: SITE, realKeys });
    links = await rig.openPage('https://m.example.org/links');
    for (const path of ['one', 'two']) await rig.openPage(`https://m.example.org/${path}`);
    three = await rig.openPage('https://m.example.org/three');
  });
  afterAll(() => rig.close());

  const clips = async () =>
    (await rig.idb<Clip & Record<string, unknown>>('clips')).filter(
      ({ deletedAt }) => deletedAt === undefined,
    );
  const keptAt = async (path: string) =>
    (await clips()).filter(({ url }) => url === `https://m.example.org/${path}`);

  it('clip the page', async () => {
    await rig.chooseFromMenu({ page: links, selector: '#text' }, 'Clip this page');
    await expect.poll(() => keptAt('links')).toMatchObject([{ title: 'Links page', quotes: [] }]);
  });

  it('clip it with the selection', async () => {
    await links.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('#text') ?? document.body),
    );
    await rig.chooseFromMenu({ page: links, selector: '#text' }, 'Clip with this selection');
    await expect.poll(() => keptAt('links')).toMatchObject([{ quotes: [{ text: 'Plain text.' }] }]);
    await links.evaluate(() => getSelection()?.removeAllRanges());
  });

  const CASES: [id: string, path: string, title: string][] = [
    ['named', 'paper?id=7', 'A long title'],
    ['second', 'same', 'other'],
    ['picture', 'pictured', 'Drawn'],
    ['bare', 'a/bare%20path/', 'm.example.org/a/bare path'],
  ];
  it.each(CASES)('clip a link, cleaned, by its text: %s', async (id, path, title) => {
    await rig.chooseFromMenu({ page: links, selector: `#${id}` }, 'Clip this link');
    await expect.poll(() => keptAt(path)).toMatchObject([{ title, quotes: [], note: '' }]);
  });

  it('clip a link once, and ask no network for it', async () => {
    await rig.chooseFromMenu({ page: links, selector: '#first' }, 'Clip this link');
    await expect.poll(() => rig.badge()).toBe('✓');
    await expect.poll(() => keptAt('same')).toMatchObject([{ title: 'other' }]);
    expect(rig.requests.map(({ url }) => new URL(url).pathname)).toEqual([
      '/links',
      '/one',
      '/two',
      '/three',
    ]);
  });

  it('keep nothing of the selected tabs without the permission, and say so', async () => {
    for (const path of ['one', 'two', 'three']) await rig.openPage(`https://m.example.org/${path}`);
    // The probe is the first of the strip; the first one named is in front.
    await rig.evaluateInExtension(() => chrome.tabs.highlight({ tabs: [4, 3, 2, 1] }));
    await rig.chooseFromMenu('action', 'Clip selected tabs');
    await rig.answerPermission(false);
    await expect.poll(() => rig.badge()).toBe('!');
    await expect.poll(() => hasToast(three)).toBe(true);
    await expect.poll(() => keptAt('one')).toEqual([]);
    // The next toast must not be taken for this one, which stays for some seconds.
    await three.reload();
    await expect.poll(() => hasToast(three)).toBe(false);
  });

  it('keep the selected tabs but those already kept, with one undo for all', async () => {
    const before = await clips();
    await rig.chooseFromMenu('action', 'Clip selected tabs');
    await rig.answerPermission(true);
    await expect
      .poll(async () => titlesOf(await clips()).slice(before.length))
      .toEqual(['Tab one', 'Tab two', 'Tab three']);
    await expect.poll(() => rig.badge()).toBe('✓');
    // Its Undo comes first.
    await tabToToast(three);
    await three.keyboard.press('Enter');
    await expect.poll(async () => titlesOf(await clips())).toEqual(titlesOf(before));
  });

  it.runIf(name === 'firefox')(
    'are there on a tab, for it alone unless it is selected',
    async () => {
      const tab = await rig.openPage('https://m.example.org/one');
      await rig.chooseFromMenu('tab', 'Clip selected tabs');
      await expect.poll(() => keptAt('one')).toHaveLength(1);
      await expect.poll(() => keptAt('two')).toEqual([]);
      await tab.close();
    },
  );
});

describe.each(browserNames)('the menus of %s, closed and opened again', (name) => {
  const profile = newProfile(name);
  afterAll(() => removeProfile(profile));

  it('are there, each once', { timeout: 240_000 }, async () => {
    for (const path of ['one', 'two']) {
      const rig = await launch(name, { site: SITE, profile, realKeys: name === 'chromium' });
      try {
        await expect.poll(() => rig.evaluateInExtension(menusThere)).toEqual(MENU_IDS);
        const tab = await rig.openPage(`https://m.example.org/${path}`);
        // A second entry would put them into a submenu, out of reach.
        await rig.chooseFromMenu({ page: tab, selector: 'p' }, 'Clip this page');
        const kept = async () => (await rig.idb<Clip & Record<string, unknown>>('clips')).at(-1);
        await expect.poll(kept).toMatchObject({ title: `Tab ${path}` });
      } finally {
        await rig.close();
      }
    }
  });
});

const titlesOf = (clips: Clip[]) => clips.map(({ title }) => title);
