/**
 * A classic script, run before the popup's first paint: it puts the labels of index.html, which are English, into the
 * browser's language, and takes the keys that are pressed before the module script has loaded. It reads i18n itself,
 * the one exception to src/browser: the polyfill alone would double the time until the form stands.
 */
import { insertLinkField } from './insert-link-field';
import { isLinkKey, isSaveKey, shownKeys } from './keys';

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

// Nothing of a tooltip shows in the first paint.
addEventListener('load', () => {
  for (const element of document.querySelectorAll<HTMLElement>('[data-message-keys]'))
    element.title = i18n.getMessage(element.dataset.messageKeys ?? '', shownKeys('K'));
});

/** main.tsx says by `data-ready` that it has taken over, and reads here whether it is to save. */
const isReady = () => root.dataset.ready !== undefined;
const wantSave = (event: Event) => {
  event.preventDefault();
  if (!isReady()) root.dataset.wanted = 'save';
};

document.addEventListener('submit', wantSave);
document.addEventListener('keydown', (event) => {
  // A letter typed before autofocus has taken effect still lands in the note: the focus moves before its input.
  const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isTyped && document.activeElement === document.body) document.getElementById('note')?.focus();
  if (isReady()) return;
  if (isSaveKey(event)) wantSave(event);
  if (isLinkKey(event)) {
    event.preventDefault();
    insertLinkField();
  }
});
