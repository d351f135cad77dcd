import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/core/issue';
import { READING_MONTH, readingPages } from '../fixtures/reading-month';
import { axeViolations, browserNames, launch, type PageSurface, type Rig, roles } from './drivers';

const [FIRST, SECOND, THIRD] = READING_MONTH;

describe.each(browserNames)('publishing in %s', (name) => {
  let rig: Rig;
  let digest: PageSurface;
  beforeAll(async () => {
    // Each theme in one browser; the others are in accessibility.test.ts.
    rig = await launch(name, { dark: name === 'chromium', site: { pages: readingPages() } });
    for (const page of [FIRST, SECOND]) await clip(page?.url ?? '');
    digest = roles(await rig.extensionPage('digest/index.html'));
    await digest.waitForRole('treeitem', FIRST?.title ?? '');
  });
  afterAll(() => rig.close());

  const markdown = () => digest.value('textbox', 'Markdown');
  const checked = () => digest.text('region', 'Before publishing');
  const stored = async () => (await rig.idb<Issue & Record<string, unknown>>('issues'))[0];

  async function clip(url: string): Promise<string> {
    const popup = await rig.openPopup(await rig.openPage(url));
    await popup.waitFor(
      () => (document.querySelector<HTMLInputElement>('input')?.value ?? '') !== '',
    );
    await popup.press('Enter', ['Control']);
    const said = await popup.waitForStatus('Clipped to');
    await popup.close();
    return said;
  }

  it('checks: every link is verified, a clip without a note is one click away', async () => {
    await expect.poll(checked).toContain('2 links verified');
    expect(await checked()).toContain('has no note');
    await digest.clickRole('button', `Fix ${FIRST?.title}`);
    await digest.fill('textbox', 'Note', 'TODO say why');
    await digest.clickRole('button', 'Save');
    await expect.poll(checked).toContain('“TODO” looks like text still to come');
  });

  it('copies rich text, and asks once whether it is out', async () => {
    await digest.clickRole('button', 'Copy rich text');
    await digest.waitForStatus('Copied. Is it out now?');
    await digest.focusRole('button', 'Not yet');
    await digest.press('Enter');
    await expect
      .poll(() => digest.focused())
      .toEqual({ role: 'button', name: 'Mark as published' });
    expect(await digest.has('group', 'Is it out now?')).toBe(false);
    await expect
      .poll(async () => (await rig.readClipboard()).html)
      .toContain(`href="${FIRST?.url}"`);
    await digest.clickRole('button', 'More');
    await digest.clickRole('button', 'Bookmarks file');
    expect((await rig.waitForDownload()).text).toContain(`HREF="${FIRST?.url}"`);
  });

  it('copies the markdown box by the keys of a text box, as text', async () => {
    await digest.focusRole('textbox', 'Markdown');
    await digest.press('a', ['Control']);
    await digest.page.evaluate(() => document.execCommand('copy'));
    const text = await markdown();
    await expect.poll(() => rig.readClipboard()).toEqual({ text, html: '' });
  });

  it('saves what was found in the library as bookmarks', async () => {
    await digest.fill('searchbox', 'Search clips', FIRST?.title ?? '');
    await digest.waitForStatus('1 found');
    await digest.clickRole('button', 'Export bookmarks');
    const { name, text } = await rig.waitForDownload();
    expect(name).toMatch(/\.bookmarks\.html$/);
    expect(text).toContain(`HREF="${FIRST?.url}"`);
    expect(text).not.toContain(`HREF="${SECOND?.url}"`);
    await digest.clickRole('button', 'Back to the issue');
    await digest.waitForRole('textbox', 'Markdown');
  });

  it('edits by hand, and brings in what changed below it', async () => {
    await digest.clickRole('button', 'Edit by hand');
    await digest.fill('textbox', 'Markdown', `${await markdown()}\nBy hand.\n`);
    await expect.poll(async () => (await stored())?.handEdit).toContain('By hand.');
    await digest.fill('textbox', 'Issue title', 'Another title');
    await digest.clickRole('button', 'Put the changes in');
    await expect.poll(markdown).toMatch(/title: "Another title"[\s\S]*By hand\.\n$/);
    await digest.clickRole('button', 'Drop the hand edit');
    await expect.poll(markdown).not.toContain('By hand.');
    await digest.clickRole('button', 'Undo');
    await expect.poll(markdown).toContain('By hand.');
    await expect.poll(async () => (await stored())?.handEdit).toContain('By hand.');
    await expect.poll(() => axeViolations(digest.page)).toEqual([]);
    await digest.clickRole('button', 'Download');
    expect((await rig.waitForDownload()).text).toBe(await markdown());
    expect(await digest.has('group', 'Is it out now?')).toBe(false);
  });

  it('shows what differs from what was published', async () => {
    await digest.clickRole('button', 'Mark as published');
    await expect.poll(async () => (await stored())?.published?.markdown).toContain('By hand.');
    await expect.poll(() => digest.has('region', /differs/)).toBe(false);
    await expect.poll(() => digest.focused()).toEqual({ role: 'button', name: 'Reopen' });
    await digest.clickRole('button', 'Reopen');
    await expect.poll(async () => (await stored())?.published).toBeUndefined();
  });

  it('sets a style up for an engine, copies and exports it', async () => {
    const page = await rig.extensionPage('options/index.html');
    const options = roles(page);
    await options.clickRole('radio', 'Hugo');
    await options.waitForText('status', 'set up for Hugo');
    await expect.poll(() => rig.idb('styles')).toMatchObject([{ engine: 'hugo' }]);
    await options.clickRole('button', 'Duplicate');
    await options.waitForText('status', 'is there and in use');
    await options.clickRole('button', 'Export');
    const file = await rig.waitForDownload();
    expect(JSON.parse(file.text)).toMatchObject({ version: 1, style: { engine: 'hugo' } });
    await options.clickRole('radio', 'When I publish');
    await expect
      .poll(() => rig.idb('styles'))
      .toContainEqual(
        expect.objectContaining({ cadence: expect.objectContaining({ unit: 'open' }) }),
      );
    await expect.poll(() => axeViolations(page)).toEqual([]);
  });

  it('calls an issue that goes on by its number', async () => {
    expect(await clip(THIRD?.url ?? '')).toContain('Clipped to Issue 1');
  });
});
