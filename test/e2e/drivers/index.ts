import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserName, LaunchOptions, Rig } from './rig';
import { until } from './until';

export { axeViolations, type Violation } from './axe';
export type { FakeSite, RecordedRequest } from './fake-site';
export { type PageSurface, roles } from './page-surface';
export type { Popup } from './popup';
export type { BrowserName, Clipboard, Download, LaunchOptions, Rig } from './rig';
export type { Modifier } from './scripted-document';
export type { Surface } from './surface';
export { sleep, until } from './until';

/** For `describe.each`. */
export const browserNames: BrowserName[] = ['chromium', 'firefox'];

export async function launch(browser: BrowserName, options: LaunchOptions = {}): Promise<Rig> {
  const rig = await (browser === 'chromium' ? launchChromium(options) : launchFirefox(options));
  // Chromium closes it as it loads the extension anew.
  const isClosed = browser === 'chromium' && options.inPrivate;
  if (!options.keepWelcome && !isClosed) await closeWelcome(rig, options.profile === undefined);
  return rig;
}

/** It opens on install, some time after the launch, and would take the front from a test's own tab. */
async function closeWelcome(rig: Rig, isFirstStart: boolean): Promise<void> {
  const welcome = rig.waitForPage('digest/index.html', isFirstStart ? 10_000 : 1500);
  const page = isFirstStart ? await welcome : await welcome.catch(() => undefined);
  // Drawn, it has got its messages: closed before, it may have left Chromium without any (messages.test.ts).
  if (page) await until(() => page.$('h1').catch(() => null), { what: 'the welcome is drawn' });
  await page?.close();
}
