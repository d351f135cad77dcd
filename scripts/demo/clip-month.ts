import type { Page } from 'puppeteer-core';
import type { Popup, Rig } from '../../test/e2e/drivers';
import { READING_MONTH, type ReadingPage } from '../../test/fixtures/reading-month';

/** Taken on the way: the popup with a note in it, and a page after a clip with no window. */
export interface MonthPictures {
  popup(popup: Popup, page: Page): Promise<void>;
  toast(page: Page): Promise<void>;
}

export async function clipMonth(rig: Rig, pictures: MonthPictures): Promise<void> {
  console.log(`Clipping ${READING_MONTH.length} pages in ${rig.name}:`);
  for (const reading of READING_MONTH) {
    const page = await rig.openPage(reading.url);
    const said = reading.clip
      ? await clipByPopup(rig, page, reading, pictures)
      : await clipByShortcut(rig, page, pictures);
    console.log(`  ${said.padEnd(28)} ${reading.title}`);
    await page.close();
  }
}

async function clipByPopup(
  rig: Rig,
  page: Page,
  reading: ReadingPage,
  pictures: MonthPictures,
): Promise<string> {
  if (reading.clip?.select)
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('article p') ?? document.body),
    );
  const popup = await rig.openPopup(page);
  await fillIn(popup, reading);
  if (reading.clip?.highlight) await pictures.popup(popup, page);
  await popup.press('Enter', ['Control']);
  const said = await popup.waitForStatus('Clipped to');
  await popup.press('Escape');
  await popup.waitClosed();
  return said;
}

async function fillIn(popup: Popup, { title, clip = {} }: ReadingPage): Promise<void> {
  await popup.waitFor(
    (wanted: string) =>
      [...document.querySelectorAll('input')].some((input) => input.value === wanted),
    title,
  );
  await popup.focusRole('textbox', 'Note');
  if (clip.note) await popup.type(clip.note);
  if (clip.highlight) await popup.clickRole('checkbox', 'Highlight');
  if (clip.section) await popup.fill('combobox', 'Section', clip.section);
  if (clip.kind || clip.tags) await popup.clickRole('button', 'More');
  if (clip.kind) await popup.fill('combobox', 'Kind', clip.kind);
  if (clip.tags) await popup.fill('textbox', 'Tags', clip.tags);
}

async function clipByShortcut(rig: Rig, page: Page, pictures: MonthPictures): Promise<string> {
  await page.bringToFront();
  await rig.pressShortcut('Alt+Q');
  await waitForBadge(rig);
  await pictures.toast(page);
  return 'Clipped by Alt+Q';
}

async function waitForBadge(rig: Rig): Promise<void> {
  for (let tries = 0; tries < 100 && (await rig.badge()) === ''; tries++)
    await new Promise((done) => setTimeout(done, 50));
}
