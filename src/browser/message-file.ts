import { browser } from './browser';
import type { MessageFile } from './message-text';

const DEFAULT_LANGUAGE = 'en';

/** The `_locales` file in the browser's language, else in English. Rejects where not even that can be read. */
export async function readMessageFile(): Promise<MessageFile> {
  const language = browser.i18n.getUILanguage().replace('-', '_');
  for (const name of [language, language.split('_')[0]]) {
    const file = await read(name).catch(() => undefined); // not one of ours
    if (file) return file;
  }
  return read(DEFAULT_LANGUAGE);
}

async function read(language: string | undefined): Promise<MessageFile> {
  const answer = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  return answer.json();
}
