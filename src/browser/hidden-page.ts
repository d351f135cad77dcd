import { browser } from './browser';

/** What the polyfill's types don't know of; Firefox has none. */
interface Offscreen {
  createDocument(how: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

/**
 * A page of ours that nobody sees, for what the worker can't do itself: one at a time, until it closes itself. Chromium
 * ends its worker half a minute after the last event, whatever goes on in it, and gives it no `import()`. Of the browser's
 * APIs such a page has `runtime` there, and no other: no storage, no messages.
 */
export async function openHiddenPage(url: string, justification: string): Promise<void> {
  const { offscreen } = browser as { offscreen?: Offscreen };
  if (offscreen) await offscreen.createDocument({ url, reasons: ['LOCAL_STORAGE'], justification });
  else openInFrame(url);
}

/** Less than Firefox lets its background live without an event or a call: half a minute, too. */
const WAKE_MS = 20_000;

/** Firefox's background is a page itself. */
function openInFrame(url: string): void {
  const frame = document.createElement('iframe');
  frame.src = url;
  document.body.append(frame);
  const waking = setInterval(() => {
    if (frame.isConnected) void browser.runtime.getPlatformInfo();
    else clearInterval(waking);
  }, WAKE_MS);
}

/** To be called by the page. */
export function closeHiddenPage(): void {
  if (window.frameElement) window.frameElement.remove();
  else window.close();
}
