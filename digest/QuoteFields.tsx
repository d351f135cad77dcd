import { message } from '../src/browser/messages';
import type { Quote } from '../src/core/clip';
import { Field } from '../src/ui/Field';
import { useAddedFocus } from './use-added-focus';

interface Props {
  quotes: Quote[];
  onType(quotes: Quote[]): void;
}

export function QuoteFields({ quotes, onType }: Props) {
  const rows = useAddedFocus<HTMLDivElement>(quotes.length);
  return (
    <div class="rows" ref={rows}>
      {quotes.map((quote, index) => (
        <div key={index} class="row-with-remove" data-row>
          <Field label={message('digestQuote')}>
            {(control) => (
              <textarea
                {...control}
                class="prose"
                rows={2}
                value={quote.text}
                onInput={(event) =>
                  onType(quotes.with(index, { ...quote, text: event.currentTarget.value }))
                }
              />
            )}
          </Field>
          <button
            type="button"
            class="quiet icon"
            aria-label={message('digestRemoveQuote')}
            onClick={() => onType(quotes.toSpliced(index, 1))}
          >
            ×
          </button>
        </div>
      ))}
      <button type="button" class="quiet add" onClick={() => onType([...quotes, { text: '' }])}>
        {message('digestAddQuote')}
      </button>
    </div>
  );
}
