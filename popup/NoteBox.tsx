import { message } from '../src/browser/messages';
import { insertLinkField } from './insert-link-field';
import { shownKeys } from './keys';

export function NoteBox({ value, onText }: { value: string; onText: (text: string) => void }) {
  return (
    <div class="field">
      <div class="label-row">
        <label for="note">{message('popupNote')}</label>
        <button
          type="button"
          class="quiet"
          title={message('popupLinkHereHint', shownKeys('K'))}
          onClick={insertLinkField}
        >
          {message('popupLinkHere')}
        </button>
      </div>
      <textarea
        id="note"
        rows={4}
        autofocus
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
