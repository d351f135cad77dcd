import type { Page } from 'puppeteer-core';
import { callExpression, type InDocument } from './call-expression';
import type { RecordedRequest } from './fake-site';
import { FinishedDownloads } from './finished-downloads';
import type { Popup } from './popup';
import { readStore } from './read-store';
import type { BrowserName, Clipboard, Download, MenuPlace, Rig } from './rig';
import type { Session } from './session';
import { isTemporary, removeTemporaryDirectory } from './temporary-directory';
import { PATIENCE_MS, until } from './until';

interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(filter: object): Promise<string> };
}
declare const chrome: ExtensionApi;

/** What is the same in both browsers. */
export abstract class BaseRig implements Rig {
  abstract readonly name: BrowserName;
  readonly base: string;
  readonly downloads: string;
  readonly profile: string;
  readonly #downloads: FinishedDownloads;
  #front: Page | undefined;

  constructor(protected readonly session: Session) {
    this.base = session.base;
    this.profile = session.profile;
    this.downloads = session.downloads;
    this.#downloads = new FinishedDownloads(session.downloads);
  }

  abstract openPrivatePage(url: string): Promise<Page>;
  abstract openPopup(page?: Page): Promise<Popup>;
  abstract waitForPopup(timeout?: number): Promise<Popup>;
  abstract pressShortcut(keys: string): Promise<void>;
  abstract chooseFromMenu(place: MenuPlace, entry: string): Promise<void>;
  abstract answerPermission(isAllowed: boolean): Promise<void>;
  abstract readClipboard(): Promise<Clipboard>;
  abstract killWorker(): Promise<void>;
  protected abstract load(page: Page, url: string): Promise<void>;

  chooseFolder(_path: string): Promise<void> {
    throw new Error(`${this.name} lets pages write in no folder`);
  }

  get requests(): RecordedRequest[] {
    return this.session.site?.requests ?? [];
  }

  async openPage(url: string): Promise<Page> {
    const page = await this.session.browser.newPage();
    this.opened(page);
    await this.load(page, url);
    return page;
  }

  extensionPage(path: string): Promise<Page> {
    return this.openPage(`${this.base}/${path.replace(/^\//, '')}`);
  }

  async pages(): Promise<Page[]> {
    const pages = await this.session.browser.pages();
    return pages.filter((page) => page !== this.session.probe);
  }

  waitForPage(address: string | RegExp, timeout = PATIENCE_MS): Promise<Page> {
    const fits = (url: string) =>
      typeof address === 'string' ? url.includes(address) : address.test(url);
    const search = async () => {
      for (const page of await this.pages())
        if (fits(await addressOf(page))) {
          this.opened(page);
          return page;
        }
      return undefined;
    };
    return until(search, { what: `a page at ${address}`, timeout }).catch(async (error: Error) => {
      const tabs = await this.evaluateInExtension(() => chrome.tabs.query({}));
      throw new Error(`${error.message}; the browser has ${tabs.map(({ url }) => url).join(', ')}`);
    }) as Promise<Page>;
  }

  async xKey(keys: string): Promise<void> {
    if (!this.session.display) throw new Error('xKey needs launch({ realKeys: true })');
    this.session.display.key(keys);
  }

  waitForDownload(timeout?: number): Promise<Download> {
    return this.#downloads.next(timeout);
  }

  badge(): Promise<string> {
    return this.evaluateInExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText(tab ? { tabId: tab.id } : {});
    });
  }

  idb<T = Record<string, unknown>>(storeName: string): Promise<T[]> {
    return this.evaluateInExtension(readStore, 'digest-clipper', storeName) as Promise<T[]>;
  }

  evaluateInExtension<Args extends unknown[], Result>(
    call: InDocument<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return this.session.probe.evaluate(callExpression(call, args)) as Promise<Awaited<Result>>;
  }

  async reloadExtension(): Promise<void> {
    const { browser, probe } = this.session;
    await this.evaluateInExtension(
      'void setTimeout(() => (globalThis.browser ?? chrome).runtime.reload())',
    );
    // puppeteer isn't always told by Firefox.
    const isGone = () => probe.isClosed() || probe.evaluate(() => false).catch(() => true);
    await until(isGone, { what: 'the extension’s pages are gone' });
    await this.untilStarted();
    const page = await browser.newPage();
    const isThere = () =>
      this.load(page, `${this.base}/manifest.json`).then(
        () => true,
        () => false,
      );
    await until(isThere, { what: 'the extension is there again' });
    this.session.probe = page;
  }

  async crash(): Promise<void> {
    const child = this.session.browser.process();
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    try {
      // puppeteer makes it the leader of a process group.
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      child.kill('SIGKILL');
    }
    await ended;
  }

  async close(): Promise<void> {
    const { site, display, profile, downloads } = this.session;
    // Nothing of it is looked at again: the browser needs no time to put it in order.
    await (isTemporary(profile) ? this.crash() : this.#quit());
    await site?.close();
    await display?.close();
    removeTemporaryDirectory(profile);
    removeTemporaryDirectory(downloads);
  }

  /** A page that is asked for too early may never come. */
  protected async untilStarted(): Promise<void> {}

  async #quit(): Promise<void> {
    const late = setTimeout(() => this.crash(), 8000);
    await this.session.browser.close().catch(() => this.crash());
    clearTimeout(late);
  }

  /** The tab that a popup belongs to, brought to the front. */
  protected async front(page?: Page): Promise<Page> {
    const front = page ?? (await this.lastFront());
    await front.bringToFront();
    this.opened(front);
    return front;
  }

  protected async lastFront(): Promise<Page> {
    const known = this.#front?.isClosed() ? undefined : this.#front;
    const front = known ?? (await this.pages()).at(-1);
    if (!front) throw new Error('no page is open: openPage comes first');
    return front;
  }

  protected opened(page: Page): void {
    this.#front = page;
  }
}

/** puppeteer isn't told where in Firefox a tab went that the extension itself opened. */
function addressOf(page: Page): string | Promise<string> {
  const address = page.url();
  // A page that changed its process is still listed as the one that is gone.
  return address === 'about:blank' ? page.evaluate(() => location.href).catch(() => '') : address;
}
