/** `npm run store`: the pictures that the stores show, made from a month clipped in a real browser, into store/. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { iconFrame, marqueeFrame, screenshotFrames, tileFrame } from './frames';
import { takeShots } from './shots';
import { asPng, STORE_SIZES } from './sizes';

const OUT = path.resolve(import.meta.dirname, '../../store/pictures');

async function main(): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'digest-clipper-store-'));
  const shots = await takeShots(directory);
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    mkdirSync(OUT, { recursive: true });
    for (const [name, html] of Object.entries(screenshotFrames(shots)))
      await draw(browser, html, STORE_SIZES.screenshot, name);
    await draw(browser, tileFrame(), STORE_SIZES.tile, 'tile-440x280');
    await draw(browser, marqueeFrame(shots), STORE_SIZES.marquee, 'marquee-1400x560');
    await draw(browser, iconFrame(), STORE_SIZES.icon, 'icon-128');
  } finally {
    await browser.close();
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(`\nThe pictures are in ${OUT}`);
}

async function draw(
  browser: Browser,
  html: string,
  size: { width: number; height: number },
  name: string,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.setContent(html);
  const file = asPng(path.join(OUT, `${name}.png`));
  await page.screenshot({ path: file, omitBackground: true });
  await page.close();
}

await main();
