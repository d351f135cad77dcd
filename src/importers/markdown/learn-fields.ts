import type { QuoteForm, Style } from '../../core/style';
import { commonest } from './commonest';
import { isThread } from './discussions';
import { discussionsInLine } from './own-fields';
import { quoteForm } from './quotes';
import type { RawItem } from './raw-item';

/** Where discussions of a link stand, and what quotes look like. */
export function learnFields(
  items: RawItem[],
  style: Style,
): Pick<Style, 'quote'> & Partial<Pick<Style, 'discussions'>> {
  const below = items.filter(({ place }) => place.parent && isThread(place.url)).length;
  const inLine = items.filter(({ after }) => discussionsInLine(after)).length;
  return {
    quote: commonest(items.flatMap(quoteFormOf)) ?? style.quote,
    ...(inLine > below ? { discussions: 'inline' } : {}),
  };
}

/** Of the first line below an item's own that is a quote. */
function quoteFormOf({ after }: RawItem): QuoteForm[] {
  const [, ...below] = after.split('\n');
  return below.flatMap((line) => quoteForm(line.trimStart()) ?? []).slice(0, 1);
}
