import { message, uiLanguage } from '../browser/messages';

/** The language for dates within messages: the messages' own, in the form of the user's country where that fits. */
export function dateLanguage(): string {
  const language = message('languageCode');
  const wanted = uiLanguage();
  return wanted.split('-')[0] === language ? wanted : language;
}
