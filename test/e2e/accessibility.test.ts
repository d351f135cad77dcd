import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READING_MONTH, readingPages } from '../fixtures/reading-month';
import { axeViolations, browserNames, launch, type Popup, type Rig, roles } from './drivers';

const [FIRST, SECOND] = READING_MONTH;

describe.each(browserNames)('a light %s', (browser) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launch(browser, { site: { pages: readingPages() } });
  });
  afterAll(() => rig.close());

  describe('by the keyboard alone', () => {
    it('clips with a note, highlight, section, kind and tags', async () => {
      const popup = await rig.openPopup(await rig.openPage(SECOND?.url ?? ''));
      await popup.waitFor(
        () => (document.querySelector<HTMLInputElement>('input')?.value ?? '') !== '',
      );
      await popup.type('Read twice');
      await tabTo(popup, 'checkbox', 'Highlight');
      await popup.press(' ');
      await tabTo(popup, 'combobox', 'Section');
      await popup.type('Craft');
      await tabTo(popup, 'button', 'More');
      await popup.press('Enter');
      await tabTo(popup, 'combobox', 'Kind');
      await popup.type('Essay');
      await tabTo(popup, 'textbox', 'Tags');
      await popup.type('weather, wool');
      await tabTo(popup, 'button', 'Clip');
      await popup.press('Enter');
      await popup.waitForStatus('Clipped to');
      await expect
        .poll(() => rig.idb('clips'))
        .toMatchObject([
          {
            note: 'Read twice',
            highlight: true,
            section: 'Craft',
            kind: 'Essay',
            tags: ['weather', 'wool'],
          },
        ]);
      await popup.close();
    });

    it('edits on the digest page and finds its place again', async () => {
      const digest = roles(await rig.extensionPage('digest/index.html'));
      await digest.waitForRole('treeitem', SECOND?.title ?? '');
      await tabTo(digest, 'button', `Edit ${SECOND?.title}`, 60);
      await digest.press('Enter');
      await expect.poll(() => digest.focused()).toEqual({ role: 'textbox', name: 'Note' });
      await digest.press('End', ['Control']);
      await digest.type(', or thrice');
      await digest.press('Enter', ['Control']);
      await expect.poll(() => rig.idb('clips')).toMatchObject([{ note: 'Read twice, or thrice' }]);
      await expect
        .poll(() => digest.focused())
        .toEqual({ role: 'button', name: `Edit ${SECOND?.title}` });
    });
  });

  describe('axe', () => axeFindsNothing(() => rig));
});

describe.each(browserNames)('a dark %s', (browser) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launch(browser, { dark: true, site: { pages: readingPages() } });
  });
  afterAll(() => rig.close());

  describe('axe', () => axeFindsNothing(() => rig));
});

function axeFindsNothing(rig: () => Rig): void {
  const open = async (url = ''): Promise<Popup> => {
    const popup = await rig().openPopup(await rig().openPage(url));
    await popup.waitFor(
      () => (document.querySelector<HTMLInputElement>('input')?.value ?? '') !== '',
    );
    return popup;
  };

  it('finds nothing in the popup: new, all open, kept, clipped before', async () => {
    const popup = await open(FIRST?.url);
    await expect.poll(() => axeViolations(popup)).toEqual([]);
    await popup.type(', a note');
    await popup.clickRole('checkbox', 'Highlight');
    await popup.clickRole('button', 'More');
    await expect.poll(() => axeViolations(popup)).toEqual([]);
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to');
    await expect.poll(() => axeViolations(popup)).toEqual([]);
    await popup.close();
    const again = await open(FIRST?.url);
    await again.waitForStatus('Already clipped');
    await expect.poll(() => axeViolations(again)).toEqual([]);
    await again.close();
  });

  it('finds nothing on the digest page: month, Edit form, welcome', async () => {
    const page = await rig().extensionPage('digest/index.html');
    const digest = roles(page);
    await digest.waitForRole('treeitem', FIRST?.title ?? '');
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await digest.clickRole('button', `Edit ${FIRST?.title}`);
    await digest.clickRole('button', 'Add related link');
    await digest.clickRole('button', 'Add quote');
    await expect.poll(() => axeViolations(page)).toEqual([]);
    const welcome = await rig().extensionPage('digest/index.html#welcome');
    await roles(welcome).waitForRole('button', 'Start');
    await expect.poll(() => axeViolations(welcome)).toEqual([]);
  });

  it('finds nothing in Options, with Advanced open', async () => {
    const page = await rig().extensionPage('options/index.html');
    await roles(page).clickRole('button', 'Advanced');
    await roles(page).waitForRole('textbox', 'Separator');
    await expect.poll(() => axeViolations(page)).toEqual([]);
  });

  it('finds what is planted', async () => {
    const page = await rig().extensionPage('options/index.html');
    await roles(page).waitForRole('textbox', 'File name');
    await page.evaluate(() => {
      for (const label of document.querySelectorAll('label')) label.remove();
    });
    await expect.poll(() => axeViolations(page)).not.toEqual([]);
  });
}

async function tabTo(
  surface: Pick<Popup, 'focused' | 'press'>,
  role: string,
  name: string,
  most = 25,
): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < most; presses++) {
    const focused = await surface.focused();
    if (focused.role === role && focused.name === name) return;
    seen.push(`${focused.role} ${focused.name}`);
    await surface.press('Tab');
  }
  throw new Error(`Tab never came to ${role} ${name}; it went ${seen.join(', ')}`);
}
