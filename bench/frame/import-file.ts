import type { Page } from 'puppeteer-core';
import { type Rig, roles } from '../../test/e2e/drivers';
import { untilSaid, watchChosenFile } from '../in-page/library';

/** ms from a file's being chosen to "Imported", nobody looking at the preview in between. */
export async function importFile(rig: Rig, path: string): Promise<number> {
  const page = await openImport(rig);
  return chooseImport(page, path);
}

export async function openImport(rig: Rig): Promise<Page> {
  const page = await rig.extensionPage('options/index.html');
  // What is still to come above it would move it away from under a pointer.
  await roles(page).focusRole('button', 'Import');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog input[type=file]');
  return page;
}

export async function chooseImport(page: Page, path: string): Promise<number> {
  await page.evaluate(watchChosenFile, 'dialog .past-preview .primary', 'Imported');
  const input = await page.waitForSelector('dialog input[type=file]:not([webkitdirectory])');
  await input?.uploadFile(path);
  return page.evaluate(untilSaid);
}
