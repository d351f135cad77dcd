import { message } from '../src/browser/messages';
import type { Restored } from '../src/storage/restored';
import { dateLanguage } from '../src/ui/date-language';
import { useRestored } from './use-restored';

interface Props {
  /** The notice goes, and the focus with it. */
  onEmpty(): void;
}

/** The browser had lost something and the second copy gave it back: said until it is put away. */
export function RestoredNotice({ onEmpty }: Props) {
  const { restored, dismiss } = useRestored();
  if (!restored) return null;
  return (
    <div class="restored">
      <p role="status">{restoredText(restored)}</p>
      <button
        type="button"
        class="quiet icon"
        aria-label={message('digestDismiss')}
        onClick={() => {
          onEmpty();
          dismiss();
        }}
      >
        ×
      </button>
    </div>
  );
}

function restoredText({ clips }: Restored): string {
  if (clips === 0) return message('digestRestoredOthers');
  const language = dateLanguage();
  const isOne = new Intl.PluralRules(language).select(clips) === 'one';
  const count = new Intl.NumberFormat(language).format(clips);
  return isOne ? message('digestRestoredOne', count) : message('digestRestoredOther', count);
}
