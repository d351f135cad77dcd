import { replaceMenus } from '../browser/context-menus';
import { message } from '../browser/messages';
import { MENU } from '../capture/menu';
import { messagesReady } from './messages-ready';

export async function makeMenus(): Promise<void> {
  await messagesReady;
  await replaceMenus(
    MENU.map(({ message: name, ...entry }) => ({ ...entry, title: message(name) })),
  );
}
