import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { READING_MONTH, readingPages } from '../fixtures/reading-month';
import { browserNames, launch, type PageSurface, type Rig, roles } from './drivers';

const requestsOf = ({ requests }: Rig) => requests.map(({ method, url }) => `${method} ${url}`);

describe.each(browserNames)('the digest page in %s', (name) => {
  let rig: Rig;
  let digest: PageSurface;
  beforeAll(async () => {
    rig = await launch(name, { site: { pages: readingPages() } });
    for (const { url, title } of READING_MONTH.slice(0, 3)) {
      const popup = await rig.openPopup(await rig.openPage(url));
      await popup.waitFor(
        (wanted: string) =>
          [...document.querySelectorAll('input')].some((input) => input.value === wanted),
        title,
      );
      await popup.press('Enter', ['Control']);
      await popup.waitForStatus('Clipped to');
      await popup.close();
    }
    digest = roles(await rig.extensionPage('digest/index.html'));
    await digest.waitForRole('treeitem', READING_MONTH[0]?.title ?? '');
  });
  afterAll(() => rig.close());

  const markdown = () => digest.value('textbox', 'Markdown');

  it('shows the month as markdown in the default style', async () => {
    const text = await markdown();
    expect(text).toMatch(/^---\ntitle: "Links for \w+ \d{4}"\ndate: \d{4}-\d\d-\d\d\n/);
    expect(text).toContain(
      '- [Three tide tables compared](https://harbour.example.org/log/tide-tables)\n',
    );
    expect(text).toContain(
      '- [\\[2403.00417\\] Counting Swifts From a Moving Train](https://papers.example.org/abs/2403.00417)',
    );
  });

  it('edits a clip in every field', async () => {
    await digest.clickRole('button', 'Edit Three tide tables compared');
    await digest.fill('textbox', 'Title', 'Tide tables');
    await digest.fill('textbox', 'Note', ', all wrong');
    await digest.clickRole('checkbox', 'Highlight');
    await digest.fill('combobox', 'Section', 'The sea');
    await digest.fill('combobox', 'Kind', 'Study');
    await digest.clickRole('button', 'Save');
    await digest.waitForRole('treeitem', 'Tide tables');
    await expect
      .poll(markdown)
      .toContain(
        '## The sea\n\n- **Study**. **[Tide tables](https://harbour.example.org/log/tide-tables)**, all wrong',
      );
  });

  it('nests a clip below another', async () => {
    await digest.clickRole('button', /^Edit \[2403/);
    await digest.fill('combobox', 'Below', 'You can weave a week of weather at home');
    await digest.clickRole('button', 'Save');
    await expect
      .poll(markdown)
      .toContain('at home](https://loom.example.com/posts/weave-a-week)\n  - [\\[2403.00417\\]');
  });

  it('removes with undo', async () => {
    await digest.clickRole('button', 'Edit Tide tables');
    await digest.clickRole('button', 'Remove');
    await expect.poll(markdown).not.toContain('Tide tables');
    await digest.clickRole('button', 'Undo');
    await expect.poll(markdown).toContain('[Tide tables]');
  });

  it('keeps intro and outro as typed, and the title', async () => {
    await digest.fill('textbox', 'Intro', '\n\nHello *there*');
    await digest.fill('textbox', 'Outro', '[^1]: End.');
    await digest.fill('textbox', 'Issue title', 'My "title"');
    await digest.fill('textbox', 'Issue tags', 'a, b');
    await expect.poll(markdown).toContain('title: "My \\"title\\""');
    await expect.poll(markdown).toContain('tags: ["a", "b"]\n---\n\n\n\nHello *there*\n\n');
    expect((await markdown()).endsWith('\n\n[^1]: End.\n')).toBe(true);
    await expect
      .poll(() => rig.idb('issues'))
      .toMatchObject([{ intro: '\n\nHello *there*', title: 'My "title"' }]);
  });

  it('shows an image in the preview as its text and address', async () => {
    await digest.fill(
      'textbox',
      'Intro',
      'Hello *there* ![plan](https://pictures.example.org/p.png)',
    );
    await expect.poll(() => digest.text('region', 'Preview')).toContain('Hello there');
    await expect
      .poll(() => digest.text('region', 'Preview'))
      .toContain('pictures.example.org/p.png');
  });

  it('downloads what it shows, under the name beside the button', async () => {
    const text = await markdown();
    await digest.clickRole('button', 'Download');
    const download = await rig.waitForDownload();
    expect(download.text).toBe(text);
    expect(download.name).toMatch(/^\d{4}-\d\d-\d\d-my-title\.md$/);
    await expect
      .poll(() => digest.page.evaluate(() => document.body.textContent))
      .toContain(download.name);
  });

  it('copies it', async () => {
    await digest.clickRole('button', 'Copy markdown');
    await digest.waitForStatus(/./);
    await expect
      .poll(async () => (await rig.readClipboard()).text.replaceAll('\r\n', '\n'))
      .toBe(await markdown());
  });

  it('publishes: the issue is frozen, and the popup knows', async () => {
    const before = await markdown();
    await digest.clickRole('button', 'Mark as published');
    await expect
      .poll(
        async () =>
          (await rig.idb<{ published?: { markdown: string } }>('issues'))[0]?.published?.markdown,
      )
      .toBe(before);
    const popup = await rig.openPopup(await rig.openPage(READING_MONTH[0]?.url ?? ''));
    await popup.waitForStatus('Already in');
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus(/published already: clipped to/);
    await popup.close();
    const clips = await rig.idb<Clip & Record<string, unknown>>('clips');
    expect(clips.find((clip) => clip.issue !== undefined)?.issue).toMatch(/^month:/);
  });

  it('asked the network for the pages that were visited, and nothing else', () => {
    expect(requestsOf(rig)).toEqual(
      [...READING_MONTH.slice(0, 3), ...READING_MONTH.slice(0, 1)].map(({ url }) => `GET ${url}`),
    );
  });
});
