import { browser } from './browser';

/** The text of that name in `_locales`; throws for a name that isn't there, which is a programmer's mistake. */
export function message(name: string, ...substitutions: string[]): string {
  const text = browser.i18n.getMessage(name, substitutions);
  if (text === '') throw new TypeError(`no message ${JSON.stringify(name)} in _locales`);
  return text;
}

export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
