import { useState } from 'preact/hooks';
import { localeCodes } from '../src/core/locales';
import { dateLanguage } from '../src/ui/date-language';

/** The languages dates can be written in; only `current` until `load` is called, since the list is a large chunk. */
export function useLocaleNames(current: string) {
  const [codes, setCodes] = useState<string[]>([]);
  const all = new Set([...codes, current]);
  return {
    options: [...all]
      .map((code) => ({ value: code, label: localeName(code) }))
      .sort((a, b) => a.label.localeCompare(b.label, dateLanguage())),
    load: () => void localeCodes().then(setCodes),
  };
}

/** In the language of the page; the code itself where the browser has no name for it. */
function localeName(code: string): string {
  try {
    return new Intl.DisplayNames(dateLanguage(), { type: 'language' }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
