import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, launch, type Rig, roles, sleep, until } from '../../test/e2e/drivers';
import { hasToast } from '../../test/e2e/drivers/toast';
import { READING_MONTH, readingPages } from '../../test/fixtures/reading-month';
import { clipMonth, type MonthPictures } from './clip-month';

const OUT = path.resolve(import.meta.dirname, '../../demo');
const STYLE_SHOTS = ['light', 'dark'] as const;
const PICTURES: MonthPictures = {
  popup: (popup) => popup.screenshot(path.join(OUT, 'popup-light.png')),
  toast: (page) => pictureToast(page, 'light'),
};

/** Clips a month's reading through the real popup, downloads it as markdown, and leaves pictures of all of it. */
async function main(browser: BrowserName): Promise<void> {
  fs.rmSync(OUT, { recursive: true, force: true });
  fs.mkdirSync(path.join(OUT, 'profile'), { recursive: true });
  for (const theme of STYLE_SHOTS) await inTheme(browser, theme);
  fs.rmSync(path.join(OUT, 'profile'), { recursive: true, force: true, maxRetries: 5 });
  console.log(`\nThe markdown and the pictures are in ${OUT}`);
}

async function inTheme(browser: BrowserName, theme: (typeof STYLE_SHOTS)[number]): Promise<void> {
  const rig = await launch(browser, {
    dark: theme === 'dark',
    profile: path.join(OUT, 'profile'),
    site: { pages: readingPages() },
    // Chromium hears shortcuts from a real keyboard only; Firefox can be pressed inside.
    realKeys: browser === 'chromium',
  });
  try {
    if (theme === 'light') await clipMonth(rig, PICTURES);
    else await pictureAgain(rig);
    await pictureDigest(rig, theme);
  } finally {
    await rig.close();
  }
}

/** The popup and the toast in the other theme, on pages that are there already. */
async function pictureAgain(rig: Rig): Promise<void> {
  const reading = READING_MONTH.find((each) => each.clip?.highlight);
  const popup = await rig.openPopup(await rig.openPage(reading?.url ?? ''));
  await popup.waitForStatus('Already clipped');
  await popup.screenshot(path.join(OUT, 'popup-dark.png'));
  await popup.press('Escape');
  const quick = READING_MONTH.find((each) => !each.clip);
  const page = await rig.openPage(quick?.url ?? '');
  // On a page that is clipped the shortcut would open the popup.
  const kept = await rig.openPopup(page);
  await kept.clickRole('button', 'Remove');
  await kept.waitForStatus('Removed');
  await kept.close();
  await page.bringToFront();
  await rig.pressShortcut('Alt+Q');
  await pictureToast(page, 'dark');
}

async function pictureToast(page: Page, theme: string): Promise<void> {
  await until(() => hasToast(page), { what: 'a toast' });
  // It takes a moment to arrive.
  await sleep(300);
  await page.screenshot({ path: path.join(OUT, `toast-${theme}.png`) as `${string}.png` });
}

async function pictureDigest(rig: Rig, theme: string): Promise<void> {
  const page = await rig.extensionPage('digest/index.html');
  const digest = roles(page);
  await digest.waitForRole('treeitem', 'Bread by the clock');
  await page.setViewport({ width: 1440, height: 1000 });
  // Both are loaded after the outline.
  await digest.waitFor(() => document.querySelector('.paper a') !== null);
  await digest.waitFor(() => document.querySelector('.verified') !== null);
  await digest.screenshot(path.join(OUT, `digest-${theme}.png`));
  if (theme === 'light') {
    await digest.clickRole('button', 'Download');
    const { name, text } = await rig.waitForDownload();
    fs.writeFileSync(path.join(OUT, name), text);
    console.log(`\n${name}\n${'-'.repeat(name.length)}\n${text}`);
  }
  const options = await rig.extensionPage('options/index.html');
  await roles(options).waitForRole('textbox', 'File name');
  await options.setViewport({ width: 1280, height: 1000 });
  await roles(options).screenshot(path.join(OUT, `options-${theme}.png`));
}

await main(process.argv.includes('--firefox') ? 'firefox' : 'chromium');
