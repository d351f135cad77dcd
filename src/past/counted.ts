import { message, uiLanguage } from '../browser/messages';

/** The one message or the other, with the number in it as the reader's language writes it. */
export function counted(count: number, one: string, other: string): string {
  const language = uiLanguage();
  const isOne = new Intl.PluralRules(language).select(count) === 'one';
  return message(isOne ? one : other, new Intl.NumberFormat(language).format(count));
}

export function linkCount(count: number): string {
  return counted(count, 'pastLinksOne', 'pastLinksOther');
}
