import type { MenuClick, MenuItem } from '../browser/context-menus';
import type { BrowserTab } from '../browser/tabs';
import { type ClippedLink, clipLink } from './clip-link';
import { type ClippedTabs, clipTabs, type Progress } from './clip-tabs';
import { type QuickClip, quickClip } from './quick-clip';

/** What a shortcut or a menu can lead to. */
export type Clipped = QuickClip | ClippedLink | ClippedTabs;

/** One line of the menus. */
export interface MenuEntry extends Omit<MenuItem, 'title'> {
  /** The name of its title's message. */
  message: string;
  /** Throws what the storage throws. */
  clip: (click: MenuClick, tab: BrowserTab | undefined, onProgress: Progress) => Promise<Clipped>;
}

/** One for each thing that can be clicked, so that the browser shows it without a submenu. */
export const MENU: readonly MenuEntry[] = [
  {
    id: 'clip-page',
    contexts: ['page'],
    message: 'menuPage',
    clip: (_, tab) => quickClip(tab),
  },
  {
    id: 'clip-selection',
    contexts: ['selection'],
    message: 'menuSelection',
    clip: ({ selectionText }, tab) => quickClip(tab, selectionText),
  },
  {
    id: 'clip-link',
    contexts: ['link'],
    linksTo: ['http://*/*', 'https://*/*'],
    message: 'menuLink',
    clip: clipLink,
  },
  {
    id: 'clip-tabs',
    contexts: ['action', 'tab'],
    message: 'menuTabs',
    clip: (_, tab, onProgress) => clipTabs(tab, onProgress),
  },
];
