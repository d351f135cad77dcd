/** Runs in the document under test: puts a value into a form control as an edit of the user's. */
export function editControl(control: HTMLElement, value: string): void {
  control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  control.focus();
  const editor = control as HTMLInputElement;
  if (control instanceof HTMLSelectElement) {
    const option = [...control.options].find(
      (each) => each.label.trim() === value || each.value === value,
    );
    if (!option) throw new Error(`no option ${JSON.stringify(value)}`);
    control.value = option.value;
  } else if (control.isContentEditable) getSelection()?.selectAllChildren(control);
  else editor.select();
  if (!(control instanceof HTMLSelectElement)) {
    // A true edit: trusted input events and undo, as typing gives. Dates and the like refuse it.
    const done =
      value === ''
        ? document.execCommand('delete')
        : document.execCommand('insertText', false, value);
    if (control.isContentEditable || (done && editor.value === value)) return;
    // A framework may have put a setter of its own on the element; the prototype's is the browser's.
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set;
    setter?.call(control, value);
  }
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
