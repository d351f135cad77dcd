import type { Page } from 'puppeteer-core';
import { type Rig, roles } from '../../test/e2e/drivers';
import { pressUntilSaid, untilSaid, watchChosenFile } from '../in-page/library';

export async function openRestore(rig: Rig): Promise<Page> {
  const page = await rig.extensionPage('options/index.html');
  await roles(page).waitForRole('button', 'Back up');
  return page;
}

/** ms from a backup's being chosen to "Restored", nobody looking at the preview in between. */
export async function restoreFile(page: Page, path: string): Promise<number> {
  await page.evaluate(watchChosenFile, '.restore-preview .primary', 'Restored');
  const input = await page.waitForSelector('input[aria-label="Backup file"]');
  await input?.uploadFile(path);
  return page.evaluate(untilSaid);
}

/** ms from "Back up" to the file's being handed over. */
export function backUp(page: Page): Promise<number> {
  // Other regions have such buttons too.
  const button = '[aria-labelledby=data] .data-buttons button';
  return page.evaluate(pressUntilSaid, button, 'Handed to your downloads');
}
