import puppeteer, { type Browser } from 'puppeteer-core';
import type { LaunchOptions } from './rig';
import type { XDisplay } from './x-display';

export function startFirefox(
  { headless = true, timezone }: LaunchOptions,
  profile: string,
  prefs: Record<string, unknown>,
  display?: XDisplay,
): Promise<Browser> {
  const env = { ...(display?.env ?? process.env), ...(timezone && { TZ: timezone }) };
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: !display && headless,
    userDataDir: profile,
    defaultViewport: null,
    acceptInsecureCerts: true,
    env: env as Record<string, string>,
    args: ['--remote-allow-system-access', '--width', '1200', '--height', '850'],
    extraPrefsFirefox: prefs,
  });
}
