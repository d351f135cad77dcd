import { message } from '../../src/browser/messages';
import { Field } from '../../src/ui/Field';
import { linkPut, NOTE_KEYS } from './note-keys';
import { useNoteEditor } from './use-note-editor';

interface Props {
  note: string;
  onType(note: string): void;
}

/** The note, with the keys for bold and italic, and the button and the key that put the link's place into it. */
export function NoteField({ note, onType }: Props) {
  const { box, host, put, composing, takeTyped } = useNoteEditor(note, onType);
  return (
    <div class="note-field">
      <Field label={message('digestNote')} hint={message('digestNoteHint')}>
        {(control) => (
          <>
            <textarea
              {...control}
              {...composing}
              ref={box}
              class="prose"
              rows={4}
              value={note}
              aria-keyshortcuts={NOTE_KEYS.shortcuts}
              onInput={(event) => takeTyped(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
                const change = NOTE_KEYS.changes[event.key.toLowerCase()];
                if (!change) return;
                event.preventDefault();
                put(change);
              }}
            />
            <div ref={host} class="note-editor" />
          </>
        )}
      </Field>
      <button
        type="button"
        class="quiet link-here"
        aria-keyshortcuts="Control+K"
        onClick={() => put(linkPut)}
      >
        {message('digestLinkHere')}{' '}
        <span aria-hidden="true">
          <kbd>Ctrl+K</kbd>
        </span>
      </button>
    </div>
  );
}
