import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { App } from '../../digest/App';
import { today } from '../../src/storage/stamp';
import { clipOn, emptyLibrary, putClips } from '../storage/library';

let app: HTMLElement;

const rows = () =>
  [...app.querySelectorAll<HTMLElement>('.outline-row')].map((row) => row.ariaLabel).join(' | ');
const row = (name: string) => found(`.outline-row[aria-label="${name}"]`);
const isFocused = (element: HTMLElement) => expect.poll(() => document.activeElement).toBe(element);

/** At once: a user's own key leaves the page time to be done with it. */
function press(element: Element | null, key: KeyboardEventInit): void {
  element?.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
}

function found(selector: string): HTMLElement {
  const element = app.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  return element;
}

beforeEach(async () => {
  await emptyLibrary();
  await putClips(
    clipOn(today(), { title: 'Gulls', order: 'h00000001' }),
    clipOn(today(), { title: 'Foxes', order: 'h00000002' }),
  );
  app = document.createElement('div');
  document.body.append(app);
  render(<App />, app);
  await expect.poll(rows).toBe('Gulls | Foxes');
});

afterEach(() => {
  render(null, app);
  app.remove();
});

describe('the focus of a writer who has gone on', () => {
  it('stays where it is, when what was begun in the outline is done', async () => {
    row('Gulls').focus();
    press(row('Gulls'), { key: 'ArrowDown', altKey: true });
    const search = found('input[type=search]');
    search.focus();
    await expect.poll(rows).toBe('Foxes | Gulls');
    await expect.poll(() => app.querySelector('[role=status]')?.textContent).toContain('Gulls');
    // It would be taken as the row is drawn.
    await new Promise((done) => setTimeout(done, 300));
    expect(document.activeElement).toBe(search);
  });

  it('goes with a row that it was on', async () => {
    row('Gulls').focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(rows).toBe('Foxes | Gulls');
    await isFocused(row('Gulls'));
    await userEvent.keyboard('{Delete}');
    await expect.poll(rows).toBe('Foxes');
    await isFocused(row('Foxes'));
  });

  it('stays where it is, when what was edited is saved', async () => {
    row('Gulls').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => app.querySelector('.clip-form')).not.toBe(null);
    press(document.activeElement, { key: 'Enter', ctrlKey: true });
    const search = found('input[type=search]');
    search.focus();
    await expect.poll(() => app.querySelector('.clip-form')).toBe(null);
    await new Promise((done) => setTimeout(done, 300));
    expect(document.activeElement).toBe(search);
  });
});
