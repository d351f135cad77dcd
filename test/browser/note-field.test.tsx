import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NoteField } from '../../digest/note/NoteField';

let paper: HTMLElement;

/** What the page holds of the note. */
let held = '';

function Form() {
  const [note, setNote] = useState('');
  held = note;
  return <NoteField note={note} onType={setNote} />;
}

const box = () => paper.querySelector('textarea') ?? document.createElement('textarea');
const editor = () => paper.querySelector<HTMLElement>('.cm-content');

beforeEach(() => {
  paper = document.createElement('div');
  document.body.append(paper);
  render(<Form />, paper);
});

afterEach(() => {
  render(null, paper);
  paper.remove();
});

it('keeps what is typed while the editor takes the place of the box', async () => {
  // Until a word is composed the editor waits, so that the test knows when it comes.
  box().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  await import('../../digest/note/note-editor');
  box().focus();
  document.execCommand('insertText', false, 'o');
  // Drawn, but what the page does after it is painted is still to come.
  await vi.waitFor(() => expect(held).toBe('o'), { interval: 0 });
  box().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  await vi.waitFor(() => expect(document.activeElement).toBe(editor()), { interval: 0 });
  document.execCommand('insertText', false, 'n');
  await expect.poll(() => held).toBe('on');
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  expect(editor()?.textContent).toBe('on');
});
