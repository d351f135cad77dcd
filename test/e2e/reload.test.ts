import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/storage/drafts';
import { READING_MONTH, readingPages } from '../fixtures/reading-month';
import { browserNames, launch, type Rig, roles } from './drivers';

const [FIRST, SECOND] = READING_MONTH;

describe.each(browserNames)('the extension reloaded by %s, as for an update', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    // Else Chromium disables what is reloaded unpacked.
    const prefs = name === 'chromium' ? { extensions: { ui: { developer_mode: true } } } : {};
    rig = await launch(name, { prefs, site: { pages: readingPages() } });
  });
  afterAll(() => rig.close());

  const typedInStore = async () => {
    const drafts = await rig.idb<Draft & Record<string, unknown>>('drafts');
    return drafts.map(({ fields }) => fields.note);
  };

  it('under an open popup: what was typed is there again', async () => {
    const page = await rig.openPage(FIRST?.url ?? '');
    const popup = await rig.openPopup(page);
    await expect.poll(() => popup.value('textbox', 'Title')).toBe(FIRST?.title);
    await popup.type('half a thou');
    await expect.poll(typedInStore).toEqual(['half a thou']);
    await rig.reloadExtension();
    const again = await rig.openPopup(page);
    await expect.poll(() => again.value('textbox', 'Note')).toBe('half a thou');
    await again.press('Enter', ['Control']);
    await again.waitForStatus('Clipped to');
    await again.close();
    expect(await rig.idb('clips')).toMatchObject([{ note: 'half a thou' }]);
  });

  it('under an open digest page: what was typed there is kept', async () => {
    const digest = roles(await rig.extensionPage('digest/index.html'));
    await digest.waitForRole('treeitem', FIRST?.title ?? '');
    await digest.fill('textbox', 'Intro', 'Hello again');
    await expect.poll(() => rig.idb('issues')).toMatchObject([{ intro: 'Hello again' }]);
    await digest.clickRole('button', `Edit ${FIRST?.title}`);
    await digest.fill('textbox', 'Note', 'half a thought, more');
    await expect.poll(typedInStore).toEqual(['half a thought, more']);
    await rig.reloadExtension();
    const again = roles(await rig.extensionPage('digest/index.html'));
    await again.waitForRole('treeitem', FIRST?.title ?? '');
    await expect.poll(() => again.value('textbox', 'Intro')).toBe('Hello again');
    await again.clickRole('button', `Edit ${FIRST?.title}`);
    await expect.poll(() => again.value('textbox', 'Note')).toBe('half a thought, more');
  });

  it('clips on, on a page that was open all the while', async () => {
    const page = await rig.openPage(SECOND?.url ?? '');
    await rig.reloadExtension();
    const popup = await rig.openPopup(page);
    await expect.poll(() => popup.value('textbox', 'Title')).toBe(SECOND?.title);
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to');
    await popup.close();
    expect(await rig.idb('clips')).toHaveLength(2);
  });
});
