import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BaseRig } from './base-rig';
import { centreOf } from './centre-of';
import { ChromeScope } from './chrome-scope';
import { serveFakeSite } from './fake-site';
import {
  allowInPrivate,
  backgroundState,
  openPrivateWindow,
  openTab,
  setLanguage,
  terminateBackground,
} from './firefox-internals';
import { answerRequest, chooseEntry, openBrowserMenu } from './firefox-menus';
import { FirefoxPopup } from './firefox-popup';
import { preferences } from './firefox-preferences';
import { keyPress, parseShortcut } from './key-press';
import { readClipboard } from './read-clipboard';
import type { Clipboard, LaunchOptions, MenuPlace, Rig } from './rig';
import type { Session } from './session';
import { startFirefox } from './start-firefox';
import { temporaryDirectory } from './temporary-directory';
import { PATIENCE_MS, until } from './until';
import { usedProfile } from './used-profile';
import { XDisplay } from './x-display';

// Fixed, so that a profile launched again finds its own storage.
const UUID = '6ad1ae42-b13b-4d1a-8ca3-f3e5a1d3b6b1';

interface Manifest {
  commands?: Record<string, { suggested_key?: { default?: string } }>;
  browser_specific_settings: { gecko: { id: string } };
}

export async function launchFirefox(options: LaunchOptions = {}): Promise<Rig> {
  const dist = resolve(options.dist ?? 'dist/firefox');
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const profile = options.profile ?? usedProfile();
  const downloads = temporaryDirectory('downloads');
  const display = options.realKeys ? await XDisplay.start() : undefined;
  const site = options.site && (await serveFakeSite(options.site));
  const identity = { [manifest.browser_specific_settings.gecko.id]: UUID };
  const prefs = preferences(options, { identity, downloads, site });
  const browser = await startFirefox(options, profile, prefs, display);
  const scope = new ChromeScope(browser);
  await scope.run(setLanguage, options.lang ?? 'en-US');
  const { id } = manifest.browser_specific_settings.gecko;
  if (options.inPrivate) await scope.run(allowInPrivate, id);
  // Before the extension can open a tab that would be taken for it.
  const [probe = await browser.newPage()] = await browser.pages();
  await browser.installExtension(dist);
  const base = `moz-extension://${UUID}`;
  await gotoExtension(probe, `${base}/manifest.json`);
  await display?.focus('firefox');
  const session = { browser, base, probe, profile, downloads, site, display };
  return new FirefoxRig(session, scope, manifest);
}

class FirefoxRig extends BaseRig {
  readonly name = 'firefox';
  #private: FirefoxWindow | undefined;
  #tabs = 0;

  constructor(
    session: Session,
    private readonly scope: ChromeScope,
    private readonly manifest: Manifest,
  ) {
    super(session);
  }

  async openPopup(page?: Page): Promise<FirefoxPopup> {
    const shortcut = this.manifest.commands?._execute_action?.suggested_key?.default;
    if (!shortcut) throw new Error('the manifest has no _execute_action shortcut');
    await this.front(page);
    await this.scope.run(closeEmptyPanel);
    await this.pressShortcut(shortcut);
    return this.waitForPopup();
  }

  async openPrivatePage(url: string): Promise<Page> {
    this.#private ??= await this.#openPrivateWindow();
    const page = await this.#newTab(this.#private.scope);
    await this.load(page, url);
    this.#private.front = page;
    return page;
  }

  async waitForPopup(timeout = PATIENCE_MS): Promise<FirefoxPopup> {
    const { scope, probe } = await this.#frontWindow();
    return new FirefoxPopup(probe, scope).ready(timeout);
  }

  async #openPrivateWindow(): Promise<FirefoxWindow> {
    await this.scope.run(openPrivateWindow);
    const scope = new ChromeScope(this.session.browser, -1);
    // Only a page of the same window's kind sees its popup.
    const probe = await this.#newTab(scope);
    await gotoExtension(probe, `${this.base}/manifest.json`);
    return { scope, probe };
  }

  async #newTab(scope: ChromeScope): Promise<Page> {
    this.#tabs += 1;
    const address = `about:blank#private-${this.#tabs}`;
    await scope.run(openTab, address);
    return this.waitForPage(address);
  }

  async #frontWindow(): Promise<FirefoxWindow> {
    const isPrivate = this.#private && (await this.lastFront()) === this.#private.front;
    return isPrivate && this.#private
      ? this.#private
      : { scope: this.scope, probe: this.session.probe };
  }

  async pressShortcut(keys: string): Promise<void> {
    const { key, modifiers } = parseShortcut(keys);
    const { scope } = await this.#frontWindow();
    await scope.press([keyPress(key)], modifiers);
  }

  async chooseFromMenu(place: MenuPlace, entry: string): Promise<void> {
    const { id } = this.manifest.browser_specific_settings.gecko;
    if (typeof place === 'string') await this.scope.run(openBrowserMenu, place, id);
    else {
      await this.front(place.page);
      const { x, y } = await place.page.evaluate(centreOf, place.selector);
      await place.page.mouse.click(x, y, { button: 'right' });
    }
    await until(() => this.scope.run(chooseEntry, entry), { what: `a menu with "${entry}"` });
  }

  async answerPermission(isAllowed: boolean): Promise<void> {
    const answered = () => this.scope.run(answerRequest, isAllowed);
    await until(answered, { what: 'Firefox asks for a permission' });
  }

  readClipboard(): Promise<Clipboard> {
    return this.scope.run(readClipboard);
  }

  async killWorker(): Promise<void> {
    const { id } = this.manifest.browser_specific_settings.gecko;
    await this.scope.run(terminateBackground, id);
    // By itself, before it was told to.
    const isEnding = async () => (await this.scope.run(backgroundState, id)) === 'suspending';
    await until(async () => !(await isEnding()), { what: 'the background has ended' });
  }

  protected override async untilStarted(): Promise<void> {
    const { id } = this.manifest.browser_specific_settings.gecko;
    const isRunning = async () => (await this.scope.run(backgroundState, id)) === 'running';
    await until(isRunning, { what: 'the background runs' });
  }

  override async close(): Promise<void> {
    await super.close();
    // puppeteer puts a kept profile's files back once the process has ended: the next launch would
    // find its own ones overwritten.
    const backups = ['user.js', 'prefs.js'].map((name) => join(this.profile, `${name}.puppeteer`));
    const restored = () => !backups.some((path) => existsSync(path));
    await until(restored, { what: 'puppeteer has restored the profile' });
  }

  protected override async load(page: Page, url: string): Promise<void> {
    if (!url.startsWith('moz-extension:')) return void (await page.goto(url));
    await gotoExtension(page, url);
  }
}

/** The first window or a private one, with a page of the extension that sees its popup. */
interface FirefoxWindow {
  scope: ChromeScope;
  probe: Page;
  front?: Page;
}

/** puppeteer's own waiting never ends on extension pages. */
async function gotoExtension(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  const loaded = () =>
    page.evaluate(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      url.split('#')[0] ?? url,
    );
  await until(loaded, { what: `${url} is loaded`, timeout: 10_000 });
}

/** As Escape does. Where the background ends while it opens a popup, Firefox leaves a panel with nothing in it. */
function closeEmptyPanel(): void {
  const panel = document.getElementById('customizationui-widget-panel');
  if (!panel?.querySelector('.webextension-popup-browser'))
    (panel as { hidePopup?(): void } | null)?.hidePopup?.();
}
