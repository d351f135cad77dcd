import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { App } from '../../digest/App';
import { today } from '../../src/storage/stamp';
import { clipOn, emptyLibrary, putClips } from '../storage/library';

let app: HTMLElement;

const row = () => app.querySelector<HTMLElement>('.outline-row[aria-label="Gulls"]');

/** As it comes while a word is being put together, where the browser tells of it. */
function escapeWord(box: Element | null): void {
  const key = { key: 'Escape', isComposing: true, bubbles: true, cancelable: true };
  box?.dispatchEvent(new KeyboardEvent('keydown', key));
}

async function press(name: string): Promise<void> {
  const buttons = () => [...app.querySelectorAll<HTMLElement>('button')];
  const named = () => buttons().find(({ textContent }) => textContent === name);
  await expect.poll(named).toBeDefined();
  named()?.click();
}

/** What would close does so by the next drawing. */
const isDrawn = () => new Promise((done) => setTimeout(done, 100));

beforeEach(async () => {
  await emptyLibrary();
  await putClips(clipOn(today(), { title: 'Gulls' }));
  app = document.createElement('div');
  document.body.append(app);
  render(<App />, app);
  await expect.poll(row).not.toBeNull();
});

afterEach(() => {
  render(null, app);
  app.remove();
});

describe('Escape that ends a word being composed', () => {
  it('leaves the form open that adds a link', async () => {
    await press('Add link');
    await expect.poll(() => app.querySelector('.add-link-form')).not.toBeNull();
    const title = app.querySelectorAll('.add-link-form input')[1] ?? app;
    await userEvent.fill(title, 'かもめ');
    escapeWord(title);
    await isDrawn();
    expect(app.querySelector('.add-link-form')).not.toBeNull();
  });

  it('leaves what was typed for the chosen rows', async () => {
    row()?.focus();
    await userEvent.keyboard(' ');
    await press('Tags…');
    const tags = () => app.querySelector<HTMLInputElement>('.selection-question input');
    await expect.poll(tags).not.toBeNull();
    await userEvent.fill(tags() ?? app, '鳥');
    escapeWord(tags());
    await isDrawn();
    expect(tags()?.value).toBe('鳥');
  });

  it('leaves what is looked for', async () => {
    const search = app.querySelector<HTMLInputElement>('input[type=search]');
    await userEvent.fill(search ?? app, 'かもめ');
    escapeWord(search);
    await isDrawn();
    expect(search?.value).toBe('かもめ');
  });
});
