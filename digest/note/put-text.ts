import type { Selected } from '../src/core/note-marks';

/** Puts a text into a box as if it were typed, so that the browser's own undo takes it back. */
export function putText(box: HTMLTextAreaElement, { text, start, end }: Selected): void {
  const was = box.value;
  let [first, last] = [0, 0];
  const most = Math.min(was.length, text.length);
  while (first < most && was[first] === text[first]) first++;
  while (last < most - first && was.at(-1 - last) === text.at(-1 - last)) last++;
  box.focus();
  box.setSelectionRange(first, was.length - last);
  const put = text.slice(first, text.length - last);
  // The one way that both browsers take as typing.
  document.execCommand(put === '' ? 'delete' : 'insertText', false, put);
  box.setSelectionRange(start, end);
}
