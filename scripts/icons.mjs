// Draws public/icons/icon-*.png from the SVGs beside them, through headless Chromium.
// usage: node scripts/icons.mjs   (CHROMIUM=/path/to/chrome where it isn't found)
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const ICONS = new URL('../public/icons/', import.meta.url);
/** At 16 px a drawing of its own, on the pixel grid. */
const SOURCES = { 16: 'icon-16.svg', 32: 'icon.svg', 48: 'icon.svg', 128: 'icon.svg' };

const browser = await puppeteer.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  for (const [size, source] of Object.entries(SOURCES))
    writeFileSync(new URL(`icon-${size}.png`, ICONS), await draw(source, Number(size)));
} finally {
  await browser.close();
}

async function draw(source, size) {
  const svg = readFileSync(new URL(source, ICONS)).toString('base64');
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

function findChromium() {
  const places = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  const found = places.find((place) => place && existsSync(place));
  if (!found)
    throw new Error(
      `no Chromium found; set CHROMIUM to its path (looked in ${places.slice(1).join(', ')})`,
    );
  return found;
}
