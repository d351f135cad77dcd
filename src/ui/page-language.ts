import { message } from '../browser/messages';

/** That of the messages, which needn't be the browser's; fonts and screen readers go by it. */
export function setPageLanguage(): void {
  document.documentElement.lang = message('languageCode');
  document.documentElement.dir = message('@@bidi_dir');
}
