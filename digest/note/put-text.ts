import type { Selected } from '../../src/core/note-marks';
import { differenceOf } from './difference-of';

/** Puts a text into a box as if it were typed, so that the browser's own undo takes it back. */
export function putText(box: HTMLTextAreaElement, { text, start, end }: Selected): void {
  const { from, to, insert } = differenceOf(box.value, text) ?? {
    from: start,
    to: end,
    insert: '',
  };
  box.focus();
  if (text !== box.value) {
    box.setSelectionRange(from, to);
    // The one way that both browsers take as typing.
    document.execCommand(insert === '' ? 'delete' : 'insertText', false, insert);
  }
  box.setSelectionRange(start, end);
}
