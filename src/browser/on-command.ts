import { browser } from './browser';
import type { BrowserTab } from './tabs';

/** A shortcut of the manifest was pressed, on that tab. Firefox for Android has none. */
export function onCommand(listener: (name: string, tab: BrowserTab | undefined) => void): void {
  (browser as Partial<typeof browser>).commands?.onCommand.addListener(listener);
}
