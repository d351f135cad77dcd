/** Puts `{link}` into the note where the cursor is. As typing, so that the browser's own undo takes it back. */
export function insertLinkField(): void {
  document.getElementById('note')?.focus();
  // Deprecated, and the only way that leaves the field's undo history whole.
  document.execCommand('insertText', false, '{link}');
}
