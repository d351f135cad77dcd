import { message } from '../src/browser/messages';
import type { Quote } from '../src/core/clip';
import { TextBox } from './TextBox';
import type { TypeInto } from './use-form';

interface FoundPartsProps {
  url: string;
  /** The browser withholds the page's address. */
  isUrlAsked: boolean;
  urlError: string | undefined;
  quotes: Quote[];
  isSelectionCut: boolean;
  type: TypeInto;
}

/** What only some pages have. It comes when the page has been read, so nothing but "More" stands below it. */
export function FoundParts(props: FoundPartsProps) {
  const { url, isUrlAsked, urlError, quotes, isSelectionCut, type } = props;
  const writeQuote = (at: number, text: string) =>
    type(
      'quotes',
      quotes.map((quote, i) => (i === at ? { ...quote, text } : quote)),
    );
  return (
    <>
      {isUrlAsked && (
        <TextBox
          id="url"
          label={message('popupUrl')}
          value={url}
          hint={message('popupNoAddress')}
          error={urlError}
          onText={(text) => type('url', text)}
          more={{ inputMode: 'url', spellcheck: false, placeholder: 'https://' }}
        />
      )}
      {quotes.map((quote, i) => (
        <div key={i} class="field quote">
          <label for={`quote-${i}`}>{quoteLabel(i)}</label>
          <textarea
            id={`quote-${i}`}
            rows={3}
            value={quote.text}
            onInput={(event) => writeQuote(i, event.currentTarget.value)}
          />
        </div>
      ))}
      {isSelectionCut && <p class="hint">{message('popupQuoteCut')}</p>}
    </>
  );
}

function quoteLabel(index: number): string {
  return index === 0 ? message('popupQuote') : message('popupQuoteNumbered', String(index + 1));
}
