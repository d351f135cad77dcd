import type { Menus } from 'webextension-polyfill';
import { browser } from './browser';
import type { BrowserTab } from './tabs';

export type MenuContext = 'page' | 'selection' | 'link' | 'action' | 'tab';

export interface MenuItem {
  id: string;
  title: string;
  contexts: MenuContext[];
  /** Match patterns of the links it is offered on; all where there are none. */
  linksTo?: string[];
}

/** What was clicked, as far as the browser tells of it. */
export interface MenuClick {
  id: string;
  /** 0 is the page itself. */
  frameId: number;
  linkUrl: string;
  /** Only Firefox gives it. */
  linkText: string | undefined;
  /** Without any form; also of a frame that no script of ours sees into. */
  selectionText: string;
}

let replaced = Promise.resolve();

/** The whole menu; the browser keeps it when it is closed. One call after the other: an id can't be there twice. */
export function replaceMenus(items: MenuItem[]): Promise<void> {
  replaced = replaced.catch(() => undefined).then(() => replaceNow(items));
  return replaced;
}

/** Where one is missing: a worker may be stopped between taking them away and making them. */
export function mendMenus(items: MenuItem[]): Promise<void> {
  replaced = replaced
    .catch(() => undefined)
    .then(async () => {
      if (!(await areThere(items))) await replaceNow(items);
    });
  return replaced;
}

/** Browsers don't list them, but change those only that are there. */
function areThere(items: MenuItem[]): Promise<boolean> {
  const updates = items.map(async ({ id, title }) => menusIfAny()?.update(id, { title }));
  return Promise.all(updates).then(
    () => true,
    () => false,
  );
}

async function replaceNow(items: MenuItem[]): Promise<void> {
  const menus = menusIfAny();
  if (!menus) return;
  await menus.removeAll();
  for (const item of items) await create(menus, item);
}

/** To be called at once when the worker starts, or it would miss the click it was started for. */
export function onMenuClick(
  listener: (click: MenuClick, tab: BrowserTab | undefined) => void,
): void {
  menusIfAny()?.onClicked.addListener((info, tab) => {
    const { menuItemId, frameId = 0, linkUrl = '', linkText, selectionText = '' } = info;
    listener({ id: String(menuItemId), frameId, linkUrl, linkText, selectionText }, tab);
  });
}

/** Firefox for Android has no menus of extensions. */
function menusIfAny(): Menus.Static | undefined {
  return (browser as Partial<typeof browser>).contextMenus;
}

function create(menus: Menus.Static, { id, title, contexts, linksTo }: MenuItem): Promise<void> {
  const known = contexts.filter((context) => isKnown(menus, context));
  return new Promise((resolve, reject) => {
    menus.create(
      { id, title, contexts: known, ...(linksTo ? { targetUrlPatterns: linksTo } : {}) },
      () => {
        const error = browser.runtime.lastError;
        if (error) reject(new Error(error.message));
        else resolve();
      },
    );
  });
}

/** Chromium lists the contexts it has and refuses any other; Firefox has them all and no list. */
function isKnown(menus: Menus.Static, context: MenuContext): boolean {
  const { ContextType } = menus as { ContextType?: Record<string, string> };
  return ContextType === undefined || Object.values(ContextType).includes(context);
}
