import type { Locale } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';

/** The date-fns locale of that code; English where it has none. All but English come in a chunk of their own. */
export async function loadLocale(code: string): Promise<Locale> {
  if (code === enUS.code) return enUS;
  const all = Object.values(await import('date-fns/locale'));
  const language = code.split('-')[0];
  return (
    all.find((l) => l.code === code) ?? all.find((l) => l.code.split('-')[0] === language) ?? enUS
  );
}

export async function localeCodes(): Promise<string[]> {
  return Object.values(await import('date-fns/locale')).map((locale) => locale.code);
}
