import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import type { Selected } from '../../src/core/note-marks';
import type { NoteEditor } from './note-editor';
import { NOTE_KEYS } from './note-keys';
import { putText } from './put-text';

/** A plain box at once, and the markdown editor in its place as soon as that is loaded. */
export function useNoteEditor(note: string, onType: (note: string) => void) {
  const box = useRef<HTMLTextAreaElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<NoteEditor | undefined>(undefined);
  const type = useRef(onType);
  type.current = onType;

  /** What was typed, in the box or the editor, and hasn't come back: the page is behind then, and has nothing to show. */
  const typed = useRef<string[]>([]);
  const takeTyped = (text: string) => {
    typed.current.push(text);
    type.current(text);
  };
  const isComposing = useRef(false);
  const takeOver = useRef<(() => void) | undefined>(undefined);

  // Before a key can come that is meant for it.
  useLayoutEffect(() => box.current?.focus(), []);

  useEffect(() => {
    let isWanted = true;
    import('./note-editor')
      .then(({ openNoteEditor }) => {
        takeOver.current = () => {
          if (!isWanted || editor.current || !box.current || !host.current) return;
          editor.current = openNoteEditor({
            host: host.current,
            box: box.current,
            label: message('digestNote'),
            keys: NOTE_KEYS,
            onType: takeTyped,
          });
        };
        if (!isComposing.current) takeOver.current();
      })
      // Gone with an update of the extension while the page was open: the plain box does.
      .catch(() => undefined);
    return () => {
      isWanted = false;
      editor.current?.view.destroy();
    };
  }, []);
  useEffect(() => {
    const echo = typed.current.indexOf(note);
    typed.current = typed.current.slice(echo + 1);
    if (echo < 0) editor.current?.show(note);
  }, [note]);

  const put = (change: (selected: Selected) => Selected) => {
    if (editor.current) return editor.current.put(change);
    if (!box.current) return;
    const { value, selectionStart, selectionEnd } = box.current;
    putText(box.current, change({ text: value, start: selectionStart, end: selectionEnd }));
  };
  /** For the plain box: a word that is being composed isn't torn from its hands. */
  const composing = {
    onCompositionStart: () => {
      isComposing.current = true;
    },
    onCompositionEnd: () => {
      isComposing.current = false;
      takeOver.current?.();
    },
  };
  return { box, host, put, composing, takeTyped };
}
