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

/** The listener's answer goes back to who asks. Undefined: not for this listener. */
type Answering = (request: unknown) => Promise<unknown> | undefined;

/** A script of ours in a page asks, or a page of ours. */
export function onMessage(answer: Answering): void {
  browser.runtime.onMessage.addListener((request: unknown) => answer(request));
}

/** A page of ours asks; no script in somebody else's page, whose process may be under another's control. */
export function onOwnMessage(answer: Answering): void {
  browser.runtime.onMessage.addListener((request: unknown, { url = '' }) =>
    url.startsWith(browser.runtime.getURL('')) ? answer(request) : undefined,
  );
}

export function askWorker(request: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(request);
}
