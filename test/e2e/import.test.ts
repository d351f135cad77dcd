import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_PAST, PAST_BOOKMARKS, PAST_POSTS, type PastFile } from '../fixtures/past/posts';
import { axeViolations, browserNames, launch, type PageSurface, type Rig, roles } from './drivers';

const SAW = 'https://past.example.org/saw';
const NEW = 'https://new.example.org/page';

describe.each(browserNames)('bringing the past in, in %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    const pages = { [SAW]: '<title>A saw</title>', [NEW]: '<title>A new page</title>' };
    rig = await launch(name, { site: { pages } });
  });
  afterAll(() => rig.close());

  const openDigest = async (): Promise<PageSurface> => {
    const digest = roles(await rig.extensionPage('digest/index.html'));
    await digest.waitForRole('combobox', 'Issue');
    return digest;
  };

  it('takes posts and bookmarks that are dropped on the digest page', async () => {
    const digest = await openDigest();
    await drop(digest.page, [...PAST_POSTS, PAST_BOOKMARKS, NO_PAST]);
    await digest.waitForRole('heading', '9 links will come in, 1 is there already');
    expect(await digest.text('region', 'Files')).toContain(
      'This is no post with links, no list of bookmarks and no backup.',
    );
    expect(await axeViolations(digest.page)).toEqual([]);
    await digest.clickRole('button', 'Import 9 links');
    await digest.waitForStatus('Imported 9 links.');
    await expect.poll(() => digest.focused()).toEqual({ role: 'button', name: 'Close' });
    await digest.press('Enter');
    await digest.fill('searchbox', 'Search clips', 'orchards');
    await digest.waitForText('listitem', 'Why orchards slope');
    await digest.page.close();
  });

  it('knows its pages in the popup, and writes the next month as the last ones', async () => {
    const known = await rig.openPopup(await rig.openPage(SAW));
    await known.waitForStatus('Already in March 2024');
    await known.close();
    const popup = await rig.openPopup(await rig.openPage(NEW));
    await expect.poll(() => popup.value('textbox', 'Title')).toBe('A new page');
    await popup.fill('textbox', 'Note', 'read on a ferry');
    await popup.clickRole('button', 'Clip');
    await popup.waitForStatus('Clipped to');
    await popup.close();
    const digest = await openDigest();
    const markdown = () => digest.value('textbox', 'Markdown');
    await expect.poll(markdown).toMatch(/^\+\+\+\ntitle = "Notebook #10, /);
    expect(await markdown()).toContain(`* [A new page](${NEW}) — read on a ferry\n`);
    await drop(digest.page, PAST_POSTS);
    await digest.waitForRole('heading', 'Everything is in your library already');
    await digest.page.close();
  });

  it('takes a chosen folder, and a table once its columns are told', async () => {
    const options = roles(await rig.extensionPage('options/index.html'));
    await options.clickRole('button', 'Import');
    await options.waitForRole('button', 'Choose a folder');
    await choose(options.page, 'Choose a folder', [...PAST_POSTS, ODD_TABLE]);
    await options.waitForRole('button', 'Read the table');
    const columns = { Where: 'Address', Called: 'Title', Why: 'Note' };
    for (const [column, holds] of Object.entries(columns))
      await options.page.select(`select[aria-label="What stands in the column ${column}"]`, holds);
    await options.clickRole('button', 'Read the table');
    await options.waitForRole('heading', /^2 links will come in, \d+ are there already$/);
    expect(await options.text('region', 'The first of them')).toContain('A ferry timetable');
    await options.page.close();
  });

  it('learns a style from a post that is pasted, by keyboard alone, and takes it back', async () => {
    const options = roles(await rig.extensionPage('options/index.html'));
    await options.focusRole('button', 'Paste your last post');
    await options.press('Enter');
    const box = { role: 'textbox', name: 'Your last post, as markdown' };
    await expect.poll(() => options.focused()).toEqual(box);
    await options.fill(box.role, box.name, POEM);
    await options.press('Tab');
    await options.press('Enter');
    await options.waitForRole('heading', 'This is how you write');
    expect(await options.text('region', 'This is how you write')).toContain('Numbers');
    expect(await axeViolations(options.page)).toEqual([]);
    await options.focusRole('button', 'Use this style');
    await options.press('Enter');
    await options.waitForStatus('Imported 2 links.');
    await expect.poll(() => options.focused()).toEqual({ role: 'button', name: 'Close' });
    await options.clickRole('button', 'Undo');
    await options.waitForStatus('Undone.');
    await expect.poll(() => options.focused()).toEqual({ role: 'button', name: 'Close' });
    await options.press('Enter');
    await expect
      .poll(() => options.focused())
      .toEqual({ role: 'button', name: 'Paste your last post' });
    expect((await rig.idb<{ title: string }>('clips')).map(({ title }) => title)).not.toContain(
      'One more',
    );
  });
});

const POEM = `---
title: 'Numbers'
date: 2023-05-01
---

1. [One more](https://poem.example.org/one): counted
2. [And two](https://poem.example.org/two): counted again
`;

const ODD_TABLE: PastFile = {
  name: 'reading.csv',
  text: 'Where;Called;Why\nhttps://odd.example.org/a;A ferry timetable;"two; both useful"\nhttps://odd.example.org/b;Knots;\n',
};

/** As the browser's own dialog hands them over. */
function choose(page: Page, box: string, files: PastFile[]): Promise<void> {
  return page.evaluate(
    (box: string, files: PastFile[]) => {
      const input = document.querySelector<HTMLInputElement>(`input[aria-label="${box}"]`);
      if (!input) throw new Error(`no box ${box}`);
      const chosen = new DataTransfer();
      for (const { name, text } of files) chosen.items.add(new File([text], name));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    box,
    files,
  );
}

function drop(page: Page, files: PastFile[]): Promise<void> {
  return page.evaluate((files: PastFile[]) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of files) dataTransfer.items.add(new File([text], name));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      );
  }, files);
}
