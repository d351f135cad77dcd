import type { ClipFields, Quote } from '../core/clip';
import type { CleanedPage } from './captured-page';
import { withRelated } from './related-links';

/** A kept clip's fields with what its page adds to them: the selection, the thread about it. The same where it's nothing. */
export function withFound(
  kept: ClipFields,
  { fields: found }: Pick<CleanedPage, 'fields'>,
): ClipFields {
  const quotes = withQuotes(kept.quotes, found.quotes);
  const related = found.related.reduce(withRelated, kept.related);
  return quotes === kept.quotes && related === kept.related ? kept : { ...kept, quotes, related };
}

/** The quotes with those that were found among them, once. */
export function withQuotes(quotes: Quote[], found: Quote[]): Quote[] {
  const fresh = found.filter(({ text }) => !quotes.some((quote) => quote.text === text));
  return fresh.length === 0 ? quotes : [...quotes, ...fresh];
}
