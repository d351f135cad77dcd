import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Page, type Protocol, type Target } from 'puppeteer-core';
import { BaseRig } from './base-rig';
import { chooseFolder } from './chromium-folders';
import { answerDialog, chooseFromActionMenu, chooseFromPageMenu } from './chromium-menus';
import { ChromiumPopup } from './chromium-popup';
import { environment, flags, preparePreferences } from './chromium-profile';
import { serveFakeSite } from './fake-site';
import { readClipboard } from './read-clipboard';
import type { Clipboard, LaunchOptions, MenuPlace, Rig } from './rig';
import type { Session } from './session';
import { temporaryDirectory } from './temporary-directory';
import { PATIENCE_MS, until } from './until';
import { XDisplay } from './x-display';

export async function launchChromium(options: LaunchOptions = {}): Promise<Rig> {
  const dist = resolve(options.dist ?? 'dist/chrome');
  const profile = options.profile ?? temporaryDirectory('chromium');
  const downloads = temporaryDirectory('downloads');
  const display = options.realKeys ? await XDisplay.start() : undefined;
  const site = options.site && (await serveFakeSite(options.site));
  preparePreferences(options, { profile, dist, downloads });
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: !display && (options.headless ?? true),
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    downloadBehavior: { policy: 'default' },
    env: environment(options, display),
    args: flags(options, site),
    ignoreDefaultArgs: ['--enable-automation'],
    ...(options.callTimeout ? { protocolTimeout: options.callTimeout } : {}),
  });
  const id = await browser.installExtension(dist);
  const base = `chrome-extension://${id}`;
  if (options.inPrivate) await allowInPrivate(await browser.newPage(), id);
  const [first] = await browser.pages();
  const probe = first ?? (await browser.newPage());
  // It is loaded anew once it is allowed in private windows.
  const isThere = () =>
    probe.goto(`${base}/manifest.json`).then(
      () => true,
      () => false,
    );
  await until(isThere, { what: 'the extension is loaded' });
  await display?.focus('chromium');
  return new ChromiumRig({ browser, base, probe, profile, downloads, site, display }, id, dist);
}

interface ExtensionApi {
  windows: { create(how: { incognito: boolean; url: string }): Promise<unknown> };
  developerPrivate: {
    updateProfileConfiguration(how: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(how: {
      extensionId: string;
      incognitoAccess: boolean;
    }): Promise<void>;
  };
}
declare const chrome: ExtensionApi;

/** As the writer does it on the browser's own page. */
async function allowInPrivate(page: Page, extensionId: string): Promise<void> {
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome;
    // Else it isn't loaded again.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, extensionId);
  await page.close();
}

type WorkerVersion = Protocol.ServiceWorker.ServiceWorkerVersion;

class ChromiumRig extends BaseRig {
  readonly name = 'chromium';
  readonly #tabs = new WeakSet<Target>();
  readonly #popupUrl: string;

  constructor(
    session: Session,
    private readonly id: string,
    dist: string,
  ) {
    super(session);
    const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
    this.#popupUrl = `${session.base}/${manifest.action.default_popup}`;
  }

  async openPrivatePage(url: string): Promise<Page> {
    await this.evaluateInExtension(
      async (url) => void (await chrome.windows.create({ incognito: true, url })),
      url,
    );
    const page = await this.waitForPage(url);
    this.#tabs.add(page.target());
    return page;
  }

  async openPopup(page?: Page): Promise<ChromiumPopup> {
    const front = await this.front(page);
    const extension = (await this.session.browser.extensions()).get(this.id);
    if (!extension) throw new Error('the extension is gone');
    await front.triggerExtensionAction(extension);
    return this.waitForPopup();
  }

  async waitForPopup(timeout = PATIENCE_MS): Promise<ChromiumPopup> {
    const isPopup = (target: Target) =>
      target.url().startsWith(this.#popupUrl) && !this.#tabs.has(target);
    const target = await this.session.browser.waitForTarget(isPopup, { timeout });
    return new ChromiumPopup(await target.asPage(), await this.lastFront()).ready();
  }

  async pressShortcut(keys: string): Promise<void> {
    this.#display('a shortcut').key(keys.toLowerCase());
  }

  async chooseFromMenu(place: MenuPlace): Promise<void> {
    const display = this.#display('a native menu');
    if (place === 'tab') throw new Error('Chromium has no entries of extensions on its tabs');
    if (place === 'action') return chooseFromActionMenu(display);
    await this.front(place.page);
    await chooseFromPageMenu(display, place.page, place.selector);
  }

  override chooseFolder(path: string): Promise<void> {
    return chooseFolder(this.#display('a dialog of the desktop'), path);
  }

  answerPermission(isAllowed: boolean): Promise<void> {
    return answerDialog(this.#display('a dialog of the browser'), isAllowed);
  }

  async readClipboard(): Promise<Clipboard> {
    const { browser, probe, base } = this.session;
    await browser.defaultBrowserContext().overridePermissions(base, ['clipboard-read']);
    const devtools = await probe.createCDPSession();
    // Only a document with the focus may read it, and the tab in front is to stay there.
    await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    const clipboard = await this.evaluateInExtension(readClipboard);
    await devtools.detach();
    return clipboard;
  }

  async killWorker(): Promise<void> {
    const devtools = await this.session.probe.createCDPSession();
    const seen: WorkerVersion[] = [];
    const last = () => seen.findLast(({ status }) => status !== 'redundant');
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => seen.push(...versions));
    await devtools.send('ServiceWorker.enable');
    // Stopped before, it never starts again (7 of 24 runs); none of its events has come yet.
    await until(() => last()?.status === 'activated', { what: 'the worker is installed' });
    const { versionId = '', runningStatus } = last() ?? {};
    const from = seen.length;
    // What comes meanwhile starts another one.
    const isStopped = () => seen.slice(from).some((version) => version.runningStatus === 'stopped');
    if (runningStatus !== 'stopped') {
      await devtools.send('ServiceWorker.stopWorker', { versionId });
      await until(isStopped, { what: 'the worker has ended' });
    }
    await devtools.detach();
  }

  /** DevTools reach none of the browser's own surfaces. */
  #display(what: string): XDisplay {
    const { display } = this.session;
    if (!display)
      throw new Error(`${what} takes real input in Chromium: launch({ realKeys: true })`);
    return display;
  }

  protected override async load(page: Page, url: string): Promise<void> {
    this.#tabs.add(page.target());
    await page.goto(url);
  }
}
