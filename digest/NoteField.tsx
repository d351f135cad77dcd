import { useEffect, useRef } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { withLinkField } from '../src/core/note';
import { Field } from '../src/ui/Field';

interface Props {
  note: string;
  onType(note: string): void;
}

/** The note, with the button and the key that put the link's place into it. */
export function NoteField({ note, onType }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);

  function putLink() {
    if (!box.current) return;
    const { selectionStart, selectionEnd } = box.current;
    const next = withLinkField(note, selectionStart, selectionEnd);
    // Into the box at once: the caret can only be set in text that is there.
    box.current.value = next.note;
    box.current.setSelectionRange(next.cursor, next.cursor);
    box.current.focus();
    onType(next.note);
  }

  return (
    <div class="note-field">
      <Field label={message('digestNote')} hint={message('digestNoteHint')}>
        {(control) => (
          <textarea
            {...control}
            ref={box}
            class="prose"
            rows={4}
            value={note}
            onInput={(event) => onType(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              putLink();
            }}
          />
        )}
      </Field>
      <button type="button" class="quiet link-here" aria-keyshortcuts="Control+K" onClick={putLink}>
        {message('digestLinkHere')}{' '}
        <span aria-hidden="true">
          <kbd>Ctrl+K</kbd>
        </span>
      </button>
    </div>
  );
}
