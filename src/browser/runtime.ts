import { browser } from './browser';

/** The extension was put into this browser; not told of updates. */
export function onFirstInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}

/** The extension, or the browser, is newly installed or another version. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
}

/** The browser starts; that alone makes it start the worker too. */
export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** A script of ours in a page asks; the listener's answer goes back to it. Undefined: not for this listener. */
export function onMessage(listener: (request: unknown) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((request: unknown) => listener(request));
}
