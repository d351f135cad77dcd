import path from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import { launch, type Popup, type Rig, roles, sleep } from '../../test/e2e/drivers';
import { readingPages } from '../../test/fixtures/reading-month';
import { clipMonth } from '../demo/clip-month';
import { asPng, SHOT, WIDE_SHOT } from './sizes';

/** As most people see it: the system font of the machine that draws may be any. */
const FONT = '"Liberation Sans", Arial, sans-serif';
/** It slides in, inside a closed shadow root. */
const TOAST_SHOWN_MS = 600;

/** What a browser showed, as files. */
export interface Shots {
  page: string;
  popup: string;
  toast: string;
  digest: string;
  digestDark: string;
  options: string;
}

/** A month clipped in real windows, pictured on the way. */
export async function takeShots(directory: string): Promise<Shots> {
  const at = (name: string) => path.join(directory, `${name}.png`);
  const shots: Shots = {
    page: at('page'),
    popup: at('popup'),
    toast: at('toast'),
    digest: at('digest'),
    digestDark: at('digest-dark'),
    options: at('options'),
  };
  const profile = path.join(directory, 'profile');
  await inBrowser(profile, false, async (rig) => {
    await clipMonth(rig, {
      popup: async (popup, page) => {
        await picturePopup(popup, shots.popup);
        await pictureArticle(page, shots.page);
      },
      toast: async (page) => {
        await sleep(TOAST_SHOWN_MS);
        await pictureArticle(page, shots.toast);
      },
    });
    await pictureDigest(rig, shots.digest);
    await pictureOptions(rig, shots.options);
  });
  await inBrowser(profile, true, (rig) => pictureDigest(rig, shots.digestDark));
  return shots;
}

async function inBrowser(
  profile: string,
  dark: boolean,
  act: (rig: Rig) => Promise<void>,
): Promise<void> {
  // Chromium hears shortcuts from a real keyboard only.
  const rig = await launch('chromium', {
    dark,
    profile,
    site: { pages: readingPages() },
    realKeys: true,
  });
  try {
    await act(rig);
  } finally {
    await rig.close();
  }
}

async function pictureDigest(rig: Rig, file: string): Promise<void> {
  const page = await rig.extensionPage('digest/index.html');
  await page.setViewport(WIDE_SHOT);
  const digest = roles(page);
  await digest.waitForRole('treeitem', 'Bread by the clock');
  // Both are loaded after the outline.
  await digest.waitFor(() => document.querySelector('.paper a') !== null);
  await digest.waitFor(() => document.querySelector('.verified') !== null);
  await digest.evaluate(() => {
    // The clips are what the picture is about.
    const details = document.querySelector<HTMLDetailsElement>('.issue-details');
    if (details) details.open = false;
  });
  await picture(page, file, WIDE_SHOT);
}

async function pictureOptions(rig: Rig, file: string): Promise<void> {
  const page = await rig.extensionPage('options/index.html');
  await page.setViewport(SHOT);
  await roles(page).waitForRole('textbox', 'File name');
  await picture(page, file);
}

/** The page read stands beside the popup, not below it. */
async function pictureArticle(page: Page, file: string): Promise<void> {
  await page.evaluate(() => {
    const article = document.querySelector('main');
    if (article) article.style.marginLeft = '96px';
  });
  await picture(page, file);
}

async function picture(page: Page, file: string, size: Viewport = SHOT): Promise<void> {
  await page.setViewport(size);
  await page.evaluate(async (font) => {
    document.documentElement.style.setProperty('--font', font);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  }, FONT);
  await page.screenshot({ path: asPng(file) });
}

async function picturePopup(popup: Popup, file: string): Promise<void> {
  await popup.evaluate((font) => {
    document.documentElement.style.setProperty('--font', font);
    // Typing has scrolled it to its end.
    for (const box of document.querySelectorAll('textarea')) box.scrollTop = 0;
  }, FONT);
  await popup.screenshot(file);
}
