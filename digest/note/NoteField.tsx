import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { withLinkField } from '../src/core/note';
import { type Emphasis, type Selected, withEmphasis } from '../src/core/note-marks';
import { Field } from '../src/ui/Field';
import { putText } from './put-text';

interface Props {
  note: string;
  onType(note: string): void;
}

/** The note, with the keys for bold and italic, and the button and the key that put the link's place into it. */
export function NoteField({ note, onType }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  // Before a key can come that is meant for it.
  useLayoutEffect(() => box.current?.focus(), []);

  const put = (change: (selected: Selected) => Selected) => {
    if (!box.current) return;
    const { value, selectionStart, selectionEnd } = box.current;
    putText(box.current, change({ text: value, start: selectionStart, end: selectionEnd }));
  };
  const emphasise = (mark: Emphasis) => put((selected) => withEmphasis(selected, mark));
  const putLink = () => put(linkPut);

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
            aria-keyshortcuts="Control+B Control+I Control+K"
            onInput={(event) => onType(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
              const key = event.key.toLowerCase();
              if (key === 'k') putLink();
              else if (key === 'b') emphasise('**');
              else if (key === 'i') emphasise('*');
              else return;
              event.preventDefault();
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

function linkPut({ text, start, end }: Selected): Selected {
  const { note, cursor } = withLinkField(text, start, end);
  return { text: note, start: cursor, end: cursor };
}
