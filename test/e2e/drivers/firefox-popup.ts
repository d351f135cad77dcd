import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Point } from './centre-of';
import type { ChromeScope } from './chrome-scope';
import { keyPress } from './key-press';
import type { Popup } from './popup';
import type { Modifier } from './scripted-document';
import { Surface } from './surface';
import { PATIENCE_MS, until } from './until';

interface ExtensionApi {
  extension: { getViews(filter: { type: 'popup' }): Window[] };
}
declare const browser: ExtensionApi;
declare const window: { inputEvents?: number } & Window;

/** BiDi knows no popups: this one is read through a page of the extension, driven from outside. */
export class FirefoxPopup extends Surface implements Popup {
  constructor(
    private readonly probe: Page,
    private readonly scope: ChromeScope,
  ) {
    super();
  }

  async ready(timeout: number): Promise<this> {
    await until(() => this.scope.run(panelIsOpen), { what: 'a popup is open', timeout });
    await this.waitFor(() => document.readyState === 'complete');
    await this.waitUpTo(2000, () => document.hasFocus()).catch(() => {});
    return this;
  }

  // An extension page may reach into its popup's window, but not evaluate there (its CSP forbids
  // that); `with` lets the source see that window's globals as its own.
  protected override run<T>(expression: string): Promise<T> {
    return this.probe.evaluate(`(async function () {
      const view = browser.extension.getViews({ type: 'popup' })[0];
      if (!view) throw new Error('the popup is closed');
      with (view) { return await ${expression}; }
    })()`) as Promise<T>;
  }

  override type(text: string): Promise<void> {
    return this.#send([...text.replaceAll('\r\n', '\n')], []);
  }

  override press(key: string, modifiers: Modifier[] = []): Promise<void> {
    return this.#send([key], modifiers);
  }

  protected override async clickAt(point: Point): Promise<void> {
    await this.evaluate(countEvents, 'click');
    await this.scope.run(clickInPopup, point);
    await this.#received(1, 'clicks');
  }

  override async screenshot(path: string): Promise<void> {
    await writeFile(path, Buffer.from(await this.scope.run(pictureOfPopup), 'base64'));
  }

  async close(): Promise<void> {
    await this.scope.press([keyPress('Escape')]);
    await this.waitClosed(1000).catch(() => this.scope.run(hidePopup));
    await this.waitClosed();
  }

  async isOpen(): Promise<boolean> {
    if (await this.scope.run(panelIsOpen)) return true;
    return this.probe.evaluate(() => browser.extension.getViews({ type: 'popup' }).length > 0);
  }

  async waitClosed(timeout = PATIENCE_MS): Promise<void> {
    const closed = async () => !(await this.isOpen());
    await until(closed, { what: 'the popup is closed', timeout });
  }

  async #send(keys: string[], modifiers: Modifier[]): Promise<void> {
    await this.evaluate(countEvents, 'keyup');
    await this.scope.press(keys.map(keyPress), modifiers);
    await this.#received(keys.length + modifiers.length, 'keys');
  }

  /** Input goes to the popup's process on its own way: what follows must not overtake it. */
  async #received(count: number, what: string): Promise<void> {
    const arrived = async () => {
      const events = await this.evaluate(() => window.inputEvents ?? Number.MAX_SAFE_INTEGER).catch(
        () => Number.MAX_SAFE_INTEGER,
      );
      return events >= count || !(await this.scope.run(panelIsOpen));
    };
    await until(arrived, { what: `${count} ${what} reached the popup` });
  }
}

function countEvents(type: string): void {
  window.inputEvents = 0;
  const count = () => {
    window.inputEvents = (window.inputEvents ?? 0) + 1;
  };
  window.addEventListener(type, count, true);
}

interface PopupBrowser extends HTMLElement {
  browsingContext: {
    currentWindowGlobal: {
      drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}
interface BrowserWindow {
  synthesizeMouseEvent(type: string, x: number, y: number, event: object, options: object): void;
}

function panelIsOpen(): boolean {
  const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
  return (panel as { state?: string } | null | undefined)?.state === 'open';
}

function hidePopup(): void {
  const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
  (panel as { hidePopup?(): void } | null | undefined)?.hidePopup?.();
}

function clickInPopup({ x, y }: Point): void {
  const popup = document.querySelector('.webextension-popup-browser');
  if (!popup) throw new Error('the popup is closed');
  const { left, top } = popup.getBoundingClientRect();
  const mouse = globalThis as unknown as BrowserWindow;
  for (const [type, buttons] of [
    ['mousemove', 0],
    ['mousedown', 1],
    ['mouseup', 0],
  ] as const) {
    const event = { button: 0, buttons, clickCount: type === 'mousemove' ? 0 : 1 };
    mouse.synthesizeMouseEvent(type, left + x, top + y, event, {});
  }
}

async function pictureOfPopup(): Promise<string> {
  const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser');
  if (!popup) throw new Error('the popup is closed');
  const { currentWindowGlobal } = popup.browsingContext;
  const bitmap = await currentWindowGlobal.drawSnapshot(null, devicePixelRatio, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
