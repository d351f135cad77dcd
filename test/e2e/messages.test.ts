import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserNames, launch } from './drivers';
import { removeTemporaryDirectory, temporaryDirectory } from './drivers/temporary-directory';

const ADDRESS = 'https://a.example.org/one';
const SITE = { pages: { [ADDRESS]: '<!doctype html><title>One page</title>' } };

describe('the page that opens on install, closed while it loads', () => {
  it.each([1, 2, 3, 4, 5, 6])('leaves Chromium its messages (start %i)', async () => {
    const rig = await launch('chromium', { site: SITE, keepWelcome: true });
    const welcome = await rig.waitForPage('digest/index.html#welcome', 10_000);
    await welcome.close();
    const title = await rig.evaluateInExtension<[], string>(
      'chrome.i18n.getMessage("actionTitle")',
    );
    await rig.close();
    expect(title).toBe('Clip this page');
  });
});

describe.each(browserNames)('a popup without messages in %s', (name) => {
  it.each([
    ['en-US', 'Note', 'Clipped to'],
    ['de', 'Notiz', 'Geclippt für'],
    ['zh-CN', '笔记', '已剪藏到'],
  ])('reads them from the file (%s)', async (lang, note, said) => {
    const dist = withoutMessages(name === 'chromium' ? 'dist/chrome' : 'dist/firefox');
    const rig = await launch(name, { site: SITE, lang, dist });
    const popup = await rig.openPopup(await rig.openPage(ADDRESS));
    await popup.waitForRole('textbox', note);
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus(said);
    await expect.poll(() => rig.idb('clips')).toHaveLength(1);
    await rig.close();
    removeTemporaryDirectory(dist);
  });
});

/** A copy of the build whose popup gets every message empty. */
function withoutMessages(dist: string): string {
  const copy = temporaryDirectory('dist');
  cpSync(dist, copy, { recursive: true });
  const start = join(copy, 'popup-start.js');
  const lose = `for (const api of [globalThis.browser, globalThis.chrome]) if (api) api.i18n.getMessage = () => '';`;
  writeFileSync(start, `${lose}\n${readFileSync(start, 'utf8')}`);
  return copy;
}
