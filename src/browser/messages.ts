import { browser } from './browser';
import { readMessageFile } from './message-file';
import { type MessageFile, messageIn } from './message-text';

let file: MessageFile | undefined;

/**
 * Once before the first message. A Chromium process that asked for its messages from a page that was closed at that
 * moment has none for as long as it runs (Chromium 156: up to one start in four where the page opened on install was
 * closed while it loaded); they are then read from the file.
 */
export async function readyMessages(): Promise<void> {
  if (browser.i18n.getMessage('languageCode') === '') file = await readMessageFile();
}

/** The text of that name in `_locales`; throws for a name that isn't there, which is a programmer's mistake. */
export function message(name: string, ...substitutions: string[]): string {
  const text = file
    ? messageIn(file, name, substitutions)
    : browser.i18n.getMessage(name, substitutions);
  if (text === '') throw new TypeError(`no message ${JSON.stringify(name)} in _locales`);
  return text;
}

export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
