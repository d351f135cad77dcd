/** Puts the labels of index.html, which are English, into the browser's language, before the first paint. */
import { shownKeys } from './keys';

interface I18n {
  getUILanguage(): string;
  getMessage(name: string, substitution?: string): string;
}
// Firefox has both names, Chromium the second; neither has a type here.
declare const chrome: { i18n: I18n };
const { i18n } = chrome;

const root = document.documentElement;

// The first message makes the renderer wait for the browser to read the file: only where it is needed.
if (!/^en\b/i.test(i18n.getUILanguage())) {
  // Empty where the browser has lost its messages: main.tsx mends that (readyMessages).
  root.lang = i18n.getMessage('languageCode') || 'en';
  root.dir = i18n.getMessage('@@bidi_dir');
  for (const element of document.querySelectorAll<HTMLElement>('[data-message]'))
    element.textContent = i18n.getMessage(element.dataset.message ?? '') || element.textContent;
}

/** Nothing of a tooltip shows in the first paint. The window waits for the listeners of `load`: it is too soon for them. */
export function showTooltips(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-message-keys]'))
    element.title = i18n.getMessage(element.dataset.messageKeys ?? '', shownKeys('K'));
}
