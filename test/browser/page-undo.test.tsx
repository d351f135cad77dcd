import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { App } from '../../digest/App';
import { today } from '../../src/storage/stamp';
import { clipOn, emptyLibrary, putClips } from '../storage/library';

let app: HTMLElement;

const rows = () =>
  [...app.querySelectorAll<HTMLElement>('.outline-row')].map((row) => row.ariaLabel).join(' | ');
const stand = (names: string) => expect.poll(rows).toBe(names);
const said = () => app.querySelector('.status-bar [role=status]')?.textContent ?? '';

function found(selector: string): HTMLElement {
  const element = app.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  return element;
}

const focusRow = (name: string) => found(`.outline-row[aria-label="${name}"]`).focus();

async function addText(below: string, text: string): Promise<void> {
  focusRow(below);
  await userEvent.keyboard('t');
  await expect.poll(() => document.activeElement?.closest('.clip-form')).not.toBeNull();
  await userEvent.keyboard(text);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => document.activeElement?.ariaLabel).toBe(`Edit Text: ${text}`);
}

beforeEach(async () => {
  localStorage.clear();
  await emptyLibrary();
  await putClips(
    clipOn(today(), { title: 'Gulls', order: 'h00000001' }),
    clipOn(today(), { title: 'Foxes', order: 'h00000002' }),
  );
  app = document.createElement('div');
  document.body.append(app);
  render(<App />, app);
  await stand('Gulls | Foxes');
});

afterEach(() => {
  render(null, app);
  app.remove();
});

it('undo takes back what was done to rows apart from the text that was typed right after it', async () => {
  await addText('Gulls', 'Prose');
  focusRow('Text: Prose');
  await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
  await userEvent.keyboard('{Delete}');
  await stand('Foxes');
  await expect.poll(said).toContain('Removed');
  await addText('Foxes', 'More');
  await userEvent.keyboard('{Control>}z{/Control}');
  await stand('Foxes');
  await userEvent.keyboard('{Control>}z{/Control}');
  await stand('Gulls | Text: Prose | Foxes');
});
