import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserName, LaunchOptions, Rig } from './rig';
import { PATIENCE_MS, until } from './until';

export { axeViolations, type Violation } from './axe';
export type { FakeSite, RecordedRequest } from './fake-site';
export { type PageSurface, roles } from './page-surface';
export type { Popup } from './popup';
export type { BrowserName, Clipboard, Download, LaunchOptions, Rig } from './rig';
export type { Modifier } from './scripted-document';
export type { Surface } from './surface';
export { sleep, until } from './until';

interface ExtensionApi {
  extension: { getViews(filter: object): Window[] };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    remove(ids: number[]): Promise<void>;
  };
}
declare const chrome: ExtensionApi;

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
  // Asked of the extension: of a tab that it opened itself, puppeteer isn't always told in Firefox.
  // Drawn, it has got its messages: closed before, it may have left Chromium without any (messages.test.ts).
  const drawn = until(() => rig.evaluateInExtension(isWelcomeDrawn), {
    what: 'the welcome is drawn',
    timeout: isFirstStart ? PATIENCE_MS : 1500,
  });
  const isThere = isFirstStart ? await drawn : await drawn.catch(() => false);
  if (!isThere) return;
  await rig.evaluateInExtension(closeWelcomeTab);
  const isGone = async () => !(await rig.evaluateInExtension(isWelcomeDrawn));
  await until(isGone, { what: 'the welcome is closed' });
}

function isWelcomeDrawn(): boolean {
  return chrome.extension
    .getViews({ type: 'tab' })
    .some(({ location, document }) => location.hash === '#welcome' && document.querySelector('h1'));
}

async function closeWelcomeTab(): Promise<void> {
  const tabs = await chrome.tabs.query({});
  const welcome = tabs.filter(({ url }) => url?.endsWith('#welcome'));
  await chrome.tabs.remove(welcome.map(({ id }) => id));
}
