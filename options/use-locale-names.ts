import { useState } from 'preact/hooks';
import { uiLanguage } from '../src/browser/messages';
import { localeCodes } from '../src/core/locales';

/** The languages dates can be written in; only `current` until `load` is called, since the list is a large chunk. */
export function useLocaleNames(current: string) {
  const [codes, setCodes] = useState<string[]>([]);
  const all = new Set([...codes, current]);
  return {
    options: [...all]
      .map((code) => ({ value: code, label: localeName(code) }))
      .sort((a, b) => a.label.localeCompare(b.label, uiLanguage())),
    load: () => void localeCodes().then(setCodes),
  };
}

/** In the language of the page; the code itself where the browser has no name for it. */
function localeName(code: string): string {
  try {
    return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
