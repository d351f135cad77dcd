import type { Page } from 'puppeteer-core';
import type { Point } from './centre-of';
import { sleep, until } from './until';
import type { XDisplay } from './x-display';

/** From a menu's window being there to its having the keyboard. */
const MENU_TAKES_KEYS_MS = 250;
/** A dialog takes no input in its first half second, lest it were meant for something else. */
const DIALOG_TAKES_INPUT_MS = 1200;
/** The pinned button of a window that is 1200 wide: it is no part of any document. */
const ACTION: Point = { x: 1051, y: 63 };

export async function chooseFromPageMenu(display: XDisplay, page: Page, selector: string) {
  const { point, below } = await page.evaluate(lookAt, selector);
  await choose(display, point, [...Array(below + 1).fill('Up'), 'Return']);
}

/** Ours is the first entry below the extension's name. */
export async function chooseFromActionMenu(display: XDisplay): Promise<void> {
  await choose(display, ACTION, ['Down', 'Return']);
}

/** The dialog has its focus on "Deny". */
export async function answerDialog(display: XDisplay, isAllowed: boolean): Promise<void> {
  await sleep(DIALOG_TAKES_INPUT_MS);
  for (const key of isAllowed ? ['Tab', 'Return'] : ['Escape']) display.key(key);
}

async function choose(display: XDisplay, at: Point, keys: string[]): Promise<void> {
  const before = new Set(display.windows());
  display.click(at, 3);
  // Keys that come before go to the page.
  const isOpen = () => display.windows().some((each) => !before.has(each));
  await until(isOpen, { what: 'a menu is open' });
  await sleep(MENU_TAKES_KEYS_MS);
  for (const key of keys) display.key(key);
}

/** Runs in the page: where the element is on the screen, and how many entries the menu there has below ours. */
function lookAt(selector: string): { point: Point; below: number } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing is at ${selector}`);
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const [left, top] = [screenX, screenY + outerHeight - innerHeight];
  const isPage = !element.closest('a') && getSelection()?.isCollapsed !== false;
  // "View page source" and "Inspect" on the page, "Inspect" on anything in it.
  return { point: { x: left + x + width / 2, y: top + y + height / 2 }, below: isPage ? 2 : 1 };
}
