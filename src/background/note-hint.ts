import { readShortcuts } from '../browser/commands';
import { message } from '../browser/messages';

/** How to come to the note where the browser lets only the writer open the popup. */
export async function noteHint(): Promise<string> {
  const shortcuts = await readShortcuts();
  const keys = shortcuts.find(({ name }) => name === '_execute_action')?.keys;
  return keys ? message('toastNoteByKeys', keys) : message('toastNoteByButton');
}
