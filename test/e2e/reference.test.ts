import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceFile } from '../reference/reference-month';
import { hasShared, readShared } from '../reference/shared';
import { browserNames, launch, type PageSurface, type Rig, roles } from './drivers';

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** From an empty profile: the style through Options, every clip through the real popup at its real address. */
describe.skipIf(!hasShared).each(browserNames)('the reference digest in %s', (name) => {
  const month = hasShared ? referenceFile() : (undefined as never);
  let rig: Rig;
  beforeAll(async () => {
    const pages = Object.fromEntries(
      month.clips.map(({ url, title }) => [
        url,
        `<!doctype html><meta charset="utf-8"><title>${escapeHtml(title)}</title><p>Text</p>`,
      ]),
    );
    rig = await launch(name, { site: { pages } });
  });
  afterAll(() => rig.close());

  it('has its style set in Options', async () => {
    const options = roles(await rig.extensionPage('options/index.html'));
    await options.clickRole('radio', 'Day log');
    await options.clickRole('radio', '<mark>');
    await options.clickRole('radio', 'TOML');
    await options.fill('textbox', 'File name', '{date:yyyy-MM-dd}-distillm-{number:02}.md');
    await options.clickRole('button', 'Advanced');
    await options.fill('combobox', 'Published with', 'Zola');
    await options.fill('textbox', 'Issue title', 'DistiLLM {number:02}');
    await options.fill('textbox', 'Separator', '. ');
    await options.clickRole('checkbox', 'Escape | in titles');
    await options.fill('combobox', 'Blank lines after it', '0');
    await setDateAsText(options);
    await expect
      .poll(() => rig.idb('styles'))
      .toMatchObject([
        {
          layout: 'day-log',
          highlight: 'mark',
          engine: 'zola',
          escapePipes: true,
          separator: '. ',
          frontMatter: {
            format: 'toml',
            blankLinesAfter: 0,
            fields: [{}, { key: 'date', type: 'text' }, {}, {}],
          },
        },
      ]);
  });

  it('has its 26 clips kept through the popup', { timeout: 300_000 }, async () => {
    for (const clip of month.clips) {
      const tab = await rig.openPage(clip.url);
      const popup = await rig.openPopup(tab);
      await popup.waitFor(
        (title: string) =>
          [...document.querySelectorAll('input')].some((input) => input.value === title),
        clip.title,
      );
      if (clip.note) await popup.fill('textbox', 'Note', clip.note);
      if (clip.highlight) await popup.clickRole('checkbox', 'Highlight');
      if (clip.section) await popup.fill('combobox', 'Section', clip.section);
      await popup.clickRole('button', 'More');
      if (clip.kind) await popup.fill('combobox', 'Kind', clip.kind);
      await popup.fill('textbox', 'Day', clip.day);
      await popup.press('Enter', ['Control']);
      expect(await popup.waitForStatus('Clipped to')).toContain('Clipped to March 2024');
      await popup.close();
      await tab.close();
    }
    await expect.poll(() => rig.idb('clips')).toHaveLength(26);
  });

  it('has discussions and nesting added in the Edit form', { timeout: 300_000 }, async () => {
    const digest = roles(await rig.extensionPage('digest/index.html#issue=month:2024-03'));
    await isDrawn(digest);
    for (const clip of month.clips) {
      const [discussion] = clip.related;
      const parent = month.clips.find((other) => other.id === clip.parent);
      if (!discussion && !parent) continue;
      await digest.clickRole('button', `Edit ${clip.title}`);
      // Until then the form may still move under a click.
      await digest.waitFor(() => document.querySelector('.note-editor .cm-content') !== null);
      if (parent) await digest.fill('combobox', 'Below', parent.title);
      if (discussion) {
        await digest.clickRole('button', 'Add related link');
        await digest.fill('textbox', 'Related title', discussion.title);
        await digest.fill('textbox', 'Related URL', discussion.url);
      }
      await digest.clickRole('button', 'Save');
      await expect.poll(() => digest.has('button', 'Save')).toBe(false);
    }
  });

  it('downloads byte for byte', async () => {
    const digest = roles(await rig.extensionPage('digest/index.html#issue=month:2024-03'));
    await isDrawn(digest);
    await digest.fill('textbox', 'Number', String(month.issue.number));
    await digest.fill('textbox', 'Date', month.issue.date);
    await digest.fill('textbox', 'Issue title', month.issue.title);
    await digest.fill('textbox', 'Issue tags', month.issue.tags.join(', '));
    await digest.fill('textbox', 'Intro', month.issue.intro);
    await digest.fill('textbox', 'Outro', month.issue.outro);
    const expected = readShared('reference/distillm-02.md');
    await expect.poll(() => digest.value('textbox', 'Markdown')).toBe(expected);
    await digest.clickRole('button', 'Download');
    expect(await rig.waitForDownload()).toEqual({
      name: '2024-04-22-distillm-02.md',
      text: expected,
    });
  });

  it('asked the network for its pages, and nothing else', () => {
    expect(rig.requests.map(({ url }) => url)).toEqual(
      month.clips.map(({ url }) => withoutHash(url)),
    );
  });
});

/** The last to come: nothing moves under a click after it. */
const isDrawn = (digest: PageSurface) =>
  digest.waitFor(() => document.querySelector('.verified') !== null);

const withoutHash = (url: string) => new URL(url.replace(/#.*/, '')).href;

/** The reference writes its date in quotes. The type boxes are in the order of the fields: title, date, ... */
async function setDateAsText(options: PageSurface): Promise<void> {
  await options.page.evaluate(() => {
    const row = [...document.querySelectorAll('[role=group]')].find(
      (group) => group.getAttribute('aria-label') === 'date',
    );
    const type = row?.querySelector('select');
    if (!type) throw new Error('no type box in the row of the date');
    type.value = 'text';
    type.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
