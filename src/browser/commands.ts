import { browser } from './browser';

/** A command of the manifest as the browser really has it. */
export interface Shortcut {
  name: string;
  /** As the browser writes it: 'Alt+K', on a Mac '⌥⇧K'. Empty: none is set. */
  keys: string;
}

export async function readShortcuts(): Promise<Shortcut[]> {
  // Firefox for Android has no commands.
  const commands = await (browser as Partial<typeof browser>).commands?.getAll();
  return (commands ?? []).map(({ name, shortcut }) => ({ name: name ?? '', keys: shortcut ?? '' }));
}

/** Opens the browser's own page for changing them; only Firefox has an API for it. */
export async function openShortcutSettings(): Promise<void> {
  // The polyfill's type knows it everywhere, Chromium doesn't have it.
  const commands: Partial<typeof browser.commands> = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: `${ownScheme()}://extensions/shortcuts` });
}

function ownScheme(): 'edge' | 'chrome' {
  return navigator.userAgent.includes('Edg/') ? 'edge' : 'chrome';
}
