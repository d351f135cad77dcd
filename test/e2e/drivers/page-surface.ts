import type { KeyInput, Page } from 'puppeteer-core';
import type { Point } from './centre-of';
import type { Modifier } from './scripted-document';
import { Surface } from './surface';

/** A page in a tab, in either browser. */
export class PageSurface extends Surface {
  constructor(readonly page: Page) {
    super();
  }

  protected override run<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  protected override async clickAt({ x, y }: Point): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  override type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  override async press(key: string, modifiers: Modifier[] = []): Promise<void> {
    const { keyboard } = this.page;
    for (const modifier of modifiers) await keyboard.down(modifier);
    await keyboard.press(key as KeyInput);
    for (const modifier of [...modifiers].reverse()) await keyboard.up(modifier);
  }

  override async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }
}

/** `roles(page).clickRole('button', 'Copy markdown')` */
export const roles = (page: Page): PageSurface => new PageSurface(page);
