/** Puts `{link}` into the note where the cursor is. As typing, so that the browser's own undo takes it back. */
export function insertLinkField(): void {
  const note = document.getElementById('note');
  if (!(note instanceof HTMLTextAreaElement)) return;
  note.focus();
  const { selectionStart, selectionEnd } = note;
  // A moved cursor ends what was being typed: Chromium's undo would take that back along with the field.
  note.setSelectionRange(0, 0);
  note.setSelectionRange(selectionStart, selectionEnd);
  // Deprecated, and the only way that leaves the field's undo history whole.
  document.execCommand('insertText', false, '{link}');
}
