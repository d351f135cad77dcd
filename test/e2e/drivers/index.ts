import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserName, LaunchOptions, Rig } from './rig';

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

export function launch(browser: BrowserName, options?: LaunchOptions): Promise<Rig> {
  return browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
