import type { Page } from 'puppeteer-core';
import type { FakeSite, RecordedRequest } from './fake-site';
import type { Popup } from './popup';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** The browser's own language: what `i18n.getUILanguage()` gives, and what pages are told. */
  lang?: string;
  headless?: boolean;
  /** Pages and popup prefer the dark colour scheme. */
  dark?: boolean;
  site?: FakeSite;
  /** Chromium: written to the profile's Preferences; Firefox: about:config. */
  prefs?: Record<string, unknown> & { extensions?: object };
  /** A profile of one's own, kept on close, so that it can be launched again. */
  profile?: string;
  /** The built extension; dist/chrome or dist/firefox. */
  dist?: string;
  /** A headed browser on a private X display, where the keyboard is pressed by xdotool. */
  realKeys?: boolean;
  /** Leaves the page open that is shown on install. */
  keepWelcome?: boolean;
  /** An IANA name. */
  timezone?: string;
  /** The extension is allowed in private windows. */
  inPrivate?: boolean;
  /** Chromium: ms that one call into a page may take; three minutes where absent. */
  callTimeout?: number;
}

/** What is right-clicked: an element of a page, the toolbar button, or (Firefox) the tab in front. */
export type MenuPlace = { page: Page; selector: string } | 'action' | 'tab';

export interface Download {
  name: string;
  text: string;
}

export interface Clipboard {
  text: string;
  html: string;
}

export interface Rig {
  readonly name: BrowserName;
  /** `chrome-extension://...` or `moz-extension://...`, no slash at its end. */
  readonly base: string;
  /** Where downloads go. */
  readonly downloads: string;
  readonly profile: string;
  /** Everything asked of the network since the launch. */
  readonly requests: RecordedRequest[];

  openPage(url: string): Promise<Page>;
  /** In a private window; only with `inPrivate`. */
  openPrivatePage(url: string): Promise<Page>;
  /** An extension page in a tab, e.g. `digest/index.html`. */
  extensionPage(path: string): Promise<Page>;
  pages(): Promise<Page[]>;
  /** A tab that something else opened, by a part of its address. */
  waitForPage(address: string | RegExp, timeout?: number): Promise<Page>;

  /** Presses the toolbar button of the page, or of the tab in front. */
  openPopup(page?: Page): Promise<Popup>;
  /** The popup that something else opened: a shortcut, the worker. */
  waitForPopup(timeout?: number): Promise<Popup>;
  /** A real press, e.g. `Alt+Q`. In Chromium only with `realKeys`. */
  pressShortcut(keys: string): Promise<void>;
  /** xdotool's own notation, e.g. `alt+shift+d`; only with `realKeys`. */
  xKey(keys: string): Promise<void>;

  /** Takes our entry from the browser's own context menu. In Chromium only with `realKeys`. */
  chooseFromMenu(place: MenuPlace, entry: string): Promise<void>;
  /** Answers what the browser asks after `permissions.request`. */
  answerPermission(isAllowed: boolean): Promise<void>;

  /** In the desktop's dialog. Chromium only, and with `realKeys`. */
  chooseFolder(path: string): Promise<void>;

  /** The next finished download that wasn't given out yet. */
  waitForDownload(timeout?: number): Promise<Download>;
  readClipboard(): Promise<Clipboard>;
  /** The action's badge on the tab in front. */
  badge(): Promise<string>;
  /** Every record of a store of the database `digest-clipper`; none where there is no such store. */
  idb<T = Record<string, unknown>>(storeName: string): Promise<T[]>;
  /** Evaluates in a page of the extension that has its APIs and runs none of its code. */
  evaluateInExtension<Args extends unknown[], Result>(
    call: ((...args: Args) => Result) | string,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** The browser's own way: the next event starts it again. */
  killWorker(): Promise<void>;
  /** As an update does it: its popup and pages go, and it starts anew. A page of another kind has to be open. */
  reloadExtension(): Promise<void>;
  /** SIGKILL, as a crash or a power cut; `close` is still to be called. */
  crash(): Promise<void>;
  close(): Promise<void>;
}
