import { browser } from './browser';
import type { BrowserTab } from './tabs';

/** A shortcut of the manifest was pressed, on that tab. */
export function onCommand(listener: (name: string, tab: BrowserTab | undefined) => void): void {
  browser.commands.onCommand.addListener(listener);
}
