import fs from 'node:fs';
import path from 'node:path';
import { type BrowserName, launch, type Popup, type Rig, roles } from '../../test/e2e/drivers';
import { READING_MONTH, type ReadingPage, readingPages } from '../../test/fixtures/reading-month';

const OUT = path.resolve(import.meta.dirname, '../../demo');
const STYLE_SHOTS = ['light', 'dark'] as const;

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
    if (theme === 'light') await clipAll(rig);
    else await pictureAgain(rig);
    await pictureDigest(rig, theme);
  } finally {
    await rig.close();
  }
}

async function clipAll(rig: Rig): Promise<void> {
  console.log(`Clipping ${READING_MONTH.length} pages in ${rig.name}:`);
  for (const reading of READING_MONTH) {
    const page = await rig.openPage(reading.url);
    const said = reading.clip ? await clipByPopup(rig, reading) : await clipByShortcut(rig);
    console.log(`  ${said.padEnd(28)} ${reading.title}`);
    await page.close();
  }
}

async function clipByPopup(rig: Rig, reading: ReadingPage): Promise<string> {
  const page = (await rig.pages()).find((each) => each.url() === reading.url);
  if (reading.clip?.select)
    await page?.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('article p') ?? document.body),
    );
  const popup = await rig.openPopup(page);
  await fillIn(popup, reading);
  if (reading.clip?.highlight) await popup.screenshot(path.join(OUT, 'popup-light.png'));
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

async function clipByShortcut(rig: Rig): Promise<string> {
  const page = (await rig.pages()).find((each) =>
    READING_MONTH.some((reading) => !reading.clip && reading.url === each.url()),
  );
  await page?.bringToFront();
  await rig.pressShortcut('Alt+Q');
  await waitForBadge(rig);
  await page?.screenshot({ path: path.join(OUT, `toast-light.png`) as `${string}.png` });
  return 'Clipped by Alt+Q';
}

async function waitForBadge(rig: Rig): Promise<void> {
  for (let tries = 0; tries < 100 && (await rig.badge()) === ''; tries++)
    await new Promise((done) => setTimeout(done, 50));
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
  await page.bringToFront();
  await rig.pressShortcut('Alt+Q');
  await waitForBadge(rig);
  await page.screenshot({ path: path.join(OUT, 'toast-dark.png') as `${string}.png` });
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
