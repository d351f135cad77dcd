import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import {
  deleteMarkupBackward,
  insertNewlineContinueMarkup,
  markdownLanguage,
} from '@codemirror/lang-markdown';
import { syntaxHighlighting } from '@codemirror/language';
import { Annotation, EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { tagHighlighter, tags } from '@lezer/highlight';
import type { Selected } from '../../src/core/note-marks';
import { adoptStyles } from './adopt-styles';
import { differenceOf } from './difference-of';
import type { NoteKeys } from './note-keys';

/** A markdown editor in place of the plain box. */
export interface NoteEditor {
  view: EditorView;
  /** Takes in what was changed elsewhere. */
  show(note: string): void;
  put(change: (selected: Selected) => Selected): void;
}

interface Options {
  host: HTMLElement;
  /** The plain box: its text, its selection and its focus are taken over. */
  box: HTMLTextAreaElement;
  label: string;
  keys: NoteKeys;
  onType(note: string): void;
}

/** The classes of note-editor.css. */
const LOOK = tagHighlighter([
  { tag: [tags.strong, tags.heading], class: 'note-strong' },
  { tag: tags.emphasis, class: 'note-emphasis' },
  { tag: tags.strikethrough, class: 'note-struck' },
  { tag: [tags.link, tags.url], class: 'note-link' },
  { tag: tags.monospace, class: 'note-code' },
  { tag: tags.processingInstruction, class: 'note-mark' },
]);

const isFromElsewhere = Annotation.define<boolean>();

export function openNoteEditor({ host, box, label, keys, onType }: Options): NoteEditor {
  adoptStyles(document);
  const hadFocus = document.activeElement === box;
  const bindings = Object.entries(keys.changes).map(([key, change]) => ({
    key: `Mod-${key}`,
    run: (view: EditorView) => put(view, change),
  }));
  const view = new EditorView({
    parent: host,
    doc: box.value,
    selection: { anchor: box.selectionStart, head: box.selectionEnd },
    extensions: [
      history(),
      keymap.of([
        ...bindings,
        { key: 'Enter', run: insertNewlineContinueMarkup },
        { key: 'Backspace', run: deleteMarkupBackward },
        ...historyKeymap,
        ...standardKeymap,
      ]),
      markdownLanguage,
      syntaxHighlighting(LOOK),
      EditorView.lineWrapping,
      EditorState.tabSize.of(4),
      EditorView.contentAttributes.of({
        'aria-label': label,
        'aria-describedby': box.getAttribute('aria-describedby') ?? '',
        'aria-keyshortcuts': keys.shortcuts,
        spellcheck: 'true',
        autocorrect: 'on',
        autocapitalize: 'sentences',
      }),
      EditorView.updateListener.of((update) => {
        const isTyped = update.transactions.some((each) => !each.annotation(isFromElsewhere));
        if (update.docChanged && isTyped) onType(update.state.doc.toString());
      }),
    ],
  });
  // As high as the box was, so that nothing below it jumps.
  view.scrollDOM.style.minHeight = `${box.clientHeight}px`;
  box.hidden = true;
  for (const name of box.labels) name.addEventListener('click', () => view.focus());
  if (hadFocus) view.focus();
  return {
    view,
    show: (note) => show(view, note),
    put: (change) => {
      put(view, change);
      view.focus();
    },
  };
}

function show(view: EditorView, note: string): void {
  const changes = differenceOf(view.state.doc.toString(), note.replace(/\r\n?/g, '\n'));
  if (changes)
    view.dispatch({
      changes,
      annotations: [isFromElsewhere.of(true), Transaction.addToHistory.of(false)],
    });
}

function put(view: EditorView, change: (selected: Selected) => Selected): boolean {
  const { doc, selection } = view.state;
  const text = doc.toString();
  const next = change({ text, start: selection.main.from, end: selection.main.to });
  view.dispatch({
    changes: differenceOf(text, next.text) ?? [],
    selection: { anchor: next.start, head: next.end },
    scrollIntoView: true,
    // One step of its own for undo.
    userEvent: 'input.format',
  });
  return true;
}
