import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { App } from '../../digest/App';
import { issueRecord } from '../../src/storage/issues';
import { today } from '../../src/storage/stamp';
import { clipOn, emptyLibrary, putClips } from '../storage/library';

let app: HTMLElement;

const rows = () =>
  [...app.querySelectorAll<HTMLElement>('.outline-row')].map((row) => row.ariaLabel).join(' | ');
const row = (name: string) => {
  const found = app.querySelector<HTMLElement>(`.outline-row[aria-label="${name}"]`);
  if (!found) throw new Error(`no row ${name}`);
  return found;
};
const stand = (names: string) => expect.poll(rows).toBe(names);
const markdown = () => app.querySelector('.markdown')?.textContent ?? '';
const box = () => app.querySelector<HTMLTextAreaElement>('.clip-form textarea');
const isSaid = (text: string) =>
  expect.poll(() => app.querySelector('[role=status]')?.textContent).toContain(text);
const isFocused = (name: string) => expect.poll(() => document.activeElement?.ariaLabel).toBe(name);

function drawApp(): void {
  app = document.createElement('div');
  document.body.append(app);
  render(<App />, app);
}

function close(): void {
  render(null, app);
  app.remove();
}

async function addText(below: string, text: string): Promise<void> {
  row(below).focus();
  await userEvent.keyboard('t');
  await expect.poll(() => document.activeElement === box() && box() !== null).toBe(true);
  await userEvent.keyboard(text);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await isFocused(`Edit Text: ${text}`);
}

beforeEach(async () => {
  await emptyLibrary();
  await putClips(
    clipOn(today(), { title: 'Gulls', order: 'h00000001' }),
    clipOn(today(), { title: 'Foxes', order: 'h00000002' }),
    clipOn(today(), { title: 'Larks', section: 'Air', order: 'h00000003' }),
  );
  drawApp();
  await stand('Gulls | Foxes | Larks');
});

afterEach(close);

describe('prose in the outline', () => {
  it('is written below a row by key, stands in the post there, and is still there later', async () => {
    await addText('Gulls', 'And now, foxes.');
    await stand('Gulls | Text: And now, foxes. | Foxes | Larks');
    await expect.poll(markdown).toMatch(/Gulls\][\s\S]*\nAnd now, foxes\.\n[\s\S]*Foxes\]/);
    close();
    drawApp();
    await stand('Gulls | Text: And now, foxes. | Foxes | Larks');
  });

  it('that was begun and left empty stores nothing: the title goes on with the style', async () => {
    row('Gulls').focus();
    await userEvent.keyboard('t');
    await expect.poll(() => document.activeElement === box() && box() !== null).toBe(true);
    await userEvent.keyboard('{Escape}');
    await isFocused('Edit Gulls');
    expect(await issueRecord(`month:${today().slice(0, 7)}`)).toBeUndefined();
  });

  it('begins a section from its heading', async () => {
    app.querySelector<HTMLElement>('.outline-section')?.focus();
    await userEvent.keyboard('t');
    await expect.poll(() => document.activeElement === box() && box() !== null).toBe(true);
    await userEvent.keyboard('Up there{Escape}');
    await stand('Gulls | Foxes | Text: Up there | Larks');
    await expect.poll(markdown).toMatch(/## Air\n\nUp there\n\n- \[Larks/);
  });

  it('moves by key, into a section too, and comes back with undo', async () => {
    await addText('Gulls', 'Prose');
    row('Text: Prose').focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await isSaid('“Text: Prose” now stands in');
    await stand('Gulls | Foxes | Text: Prose | Larks');
    await isFocused('Text: Prose');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await isSaid('now stands in Air: 1 of 2');
    await expect.poll(markdown).toMatch(/## Air\n\nProse\n\n- \[Larks/);
    await userEvent.keyboard('{Control>}z{/Control}');
    await isSaid('Undone');
    await expect.poll(markdown).toMatch(/Foxes\][\s\S]*Prose[\s\S]*## Air/);
  });

  it('is removed with a clip in one step, and both come back', async () => {
    await addText('Gulls', 'Prose');
    row('Text: Prose').focus();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await userEvent.keyboard('{Delete}');
    await isSaid('Removed 2 items');
    await stand('Gulls | Larks');
    await userEvent.keyboard('{Control>}z{/Control}');
    await stand('Gulls | Text: Prose | Foxes | Larks');
  });

  it('is edited, and gone once it is empty', async () => {
    await addText('Gulls', 'Prose');
    row('Text: Prose').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => box()?.value).toBe('Prose');
    await userEvent.keyboard(' and more{Escape}');
    await stand('Gulls | Text: Prose and more | Foxes | Larks');
    await isFocused('Edit Text: Prose and more');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => box()?.value).toBe('Prose and more');
    await userEvent.keyboard('{Control>}a{/Control}{Delete}{Escape}');
    await stand('Gulls | Foxes | Larks');
    await isFocused('Edit Foxes');
  });

  it('stays open where Escape ends what is being composed', async () => {
    row('Gulls').focus();
    await userEvent.keyboard('t');
    await expect.poll(() => document.activeElement === box() && box() !== null).toBe(true);
    await userEvent.keyboard('Prose');
    const pressEscape = (isComposing: boolean) =>
      box()?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Escape',
          isComposing,
          bubbles: true,
          cancelable: true,
        }),
      );
    expect(pressEscape(true)).toBe(true);
    await userEvent.keyboard(' goes on');
    expect(box()?.value).toBe('Prose goes on');
    expect(pressEscape(false)).toBe(false);
    await isFocused('Edit Text: Prose goes on');
  });

  it('leaves nothing behind where nothing was typed, and keys for clips leave it alone', async () => {
    row('Foxes').focus();
    await userEvent.keyboard('t');
    await expect.poll(() => document.activeElement === box() && box() !== null).toBe(true);
    await userEvent.keyboard('{Escape}');
    await stand('Gulls | Foxes | Larks');
    await isFocused('Edit Foxes');
    await addText('Gulls', 'Prose');
    row('Text: Prose').focus();
    for (const key of ['h', 'x', 'n']) await userEvent.keyboard(key);
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await stand('Text: Prose | Gulls | Foxes | Larks');
  });
});
