import type { Page } from 'puppeteer-core';
import { PageSurface } from './page-surface';
import type { Popup } from './popup';
import type { Modifier } from './scripted-document';
import { PATIENCE_MS, until } from './until';

declare const window: { escapeWasTaken?: boolean } & Window;

export class ChromiumPopup extends PageSurface implements Popup {
  constructor(
    page: Page,
    private readonly opener: Page,
  ) {
    super(page);
  }

  /** Opened a moment ago, it may still be loading or about to get the focus. */
  async ready(): Promise<this> {
    await this.waitFor(
      () => document.readyState === 'complete' && document.body.childElementCount > 0,
    );
    await this.waitUpTo(2000, () => document.hasFocus()).catch(() => {});
    return this;
  }

  override async press(key: string, modifiers: Modifier[] = []): Promise<void> {
    if (key !== 'Escape') return super.press(key, modifiers);
    // The window around the popup closes it for an Escape that the document leaves unused, but
    // never sees a key pressed through DevTools: that part is done here in its place.
    await this.evaluate(watchEscape);
    await super.press(key, modifiers);
    const taken = await this.evaluate(() => window.escapeWasTaken).catch(() => true);
    if (!taken) await this.close();
  }

  async close(): Promise<void> {
    await this.opener.bringToFront();
    await this.waitClosed(1000).catch(() => this.page.close());
    await this.waitClosed();
  }

  async isOpen(): Promise<boolean> {
    return !this.page.isClosed();
  }

  async waitClosed(timeout = PATIENCE_MS): Promise<void> {
    await until(() => this.page.isClosed(), { what: 'the popup is closed', timeout });
  }
}

function watchEscape(): void {
  window.escapeWasTaken = false;
  const note = (event: KeyboardEvent) =>
    queueMicrotask(() => {
      window.escapeWasTaken = event.defaultPrevented;
    });
  window.addEventListener('keydown', note, { once: true });
}
