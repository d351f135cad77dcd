import { browser } from './browser';
import { readMessageFile } from './message-file';
import { type MessageFile, messageIn } from './message-text';

let file: MessageFile | undefined;

/** Asking the browser takes a while, and a thousand rows ask for the same few: each text is asked for once. */
const texts = new Map<string, string>();
/** Stand in a text where something is to be put in; no message has them, and the browser takes as many. */
const PLACES = Array.from({ length: 9 }, (_, at) => String.fromCharCode(0xe001 + at));

/**
 * Once before the first message. A Chromium process that asked for its messages from a page that was closed at that
 * moment has none for as long as it runs (Chromium 156: up to one start in four where the page opened on install was
 * closed while it loaded); they are then read from the file.
 */
export async function readyMessages(): Promise<void> {
  texts.clear();
  if (browser.i18n.getMessage('languageCode') === '') file = await readMessageFile();
}

/** The text of that name in `_locales`; throws for a name that isn't there, which is a programmer's mistake. */
export function message(name: string, ...substitutions: string[]): string {
  const text = file ? messageIn(file, name, substitutions) : filled(textOf(name), substitutions);
  if (text === '') throw new TypeError(`no message ${JSON.stringify(name)} in _locales`);
  return text;
}

function textOf(name: string): string {
  const text = texts.get(name) ?? browser.i18n.getMessage(name, PLACES);
  texts.set(name, text);
  return text;
}

function filled(text: string, substitutions: string[]): string {
  return text.replace(/[\ue001-\ue009]/g, (place) => substitutions[PLACES.indexOf(place)] ?? '');
}

let language: string | undefined;

export function uiLanguage(): string {
  language ??= browser.i18n.getUILanguage();
  return language;
}
