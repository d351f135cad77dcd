import { message } from '../src/browser/messages';
import type { Cleaned } from '../src/capture/captured-page';

interface CleanedLineProps {
  cleaned: readonly Cleaned[];
  onPutBack: (cleaned: Cleaned) => void;
}

/** What the rules took away, each with a way back; nothing as a rule. */
export function CleanedLine({ cleaned, onPutBack }: CleanedLineProps) {
  if (cleaned.length === 0) return null;
  const putBack = (one: Cleaned) => {
    onPutBack(one);
    // The button goes, and the focus would with it.
    document.getElementById('note')?.focus();
  };
  return (
    <p class="cleaned">
      <span>{message('popupCleaned')}</span>
      {cleaned.map((one) => (
        <span key={one.ruleId} class="cleaned-part" title={one.parts.join(', ')}>
          {message(one.label)}
          <button
            type="button"
            class="quiet"
            aria-label={message('popupPutBackWhat', message(one.label))}
            onClick={() => putBack(one)}
          >
            {message('popupPutBack')}
          </button>
        </span>
      ))}
    </p>
  );
}
