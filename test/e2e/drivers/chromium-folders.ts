import { sleep, until } from './until';
import type { XDisplay } from './x-display';

/** From the dialog being there to its taking keys, and from its last key to its knowing the folder. */
const DIALOG_SETTLES_MS = 1000;
/** Of the button that takes the folder, from the dialog's lower right corner. */
const BUTTON = { x: 49, y: 25 };

/** In the desktop's own dialog, which Enter would close without choosing. */
export async function chooseFolder(display: XDisplay, path: string): Promise<void> {
  const find = () => display.windowNamed(/^Select where this site can save/);
  const dialog = await until(find, { what: 'the dialog for a folder' });
  display.focusWindow(dialog);
  await sleep(DIALOG_SETTLES_MS);
  for (const keys of ['ctrl+l', 'ctrl+a']) display.key(keys);
  display.type(`${path}/`);
  await sleep(DIALOG_SETTLES_MS);
  const { x, y } = display.cornerOf(dialog);
  display.click({ x: x - BUTTON.x, y: y - BUTTON.y });
  await until(() => find() === undefined, { what: 'the dialog for a folder is gone' });
  // It had the keyboard, which the browser's own question needs.
  await display.focus('chromium');
}
