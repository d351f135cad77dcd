import { type MenuItem, mendMenus, replaceMenus } from '../browser/context-menus';
import { message } from '../browser/messages';
import { MENU } from '../capture/menu';
import { messagesReady } from './messages-ready';

export async function makeMenus(): Promise<void> {
  await replaceMenus(await menuItems());
}

export async function makeMissingMenus(): Promise<void> {
  await mendMenus(await menuItems());
}

async function menuItems(): Promise<MenuItem[]> {
  await messagesReady;
  return MENU.map(({ message: name, ...entry }) => ({ ...entry, title: message(name) }));
}
