import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { App } from '../../digest/App';
import { listDrafts } from '../../src/storage/drafts';
import { emptyLibrary } from '../storage/library';

let app: HTMLElement;

const form = () => app.querySelector<HTMLElement>('.add-link-form');

function paste(): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', 'https://example.org/terns');
  const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.body.dispatchEvent(pasted);
}

beforeEach(async () => {
  await emptyLibrary();
  app = document.createElement('div');
  document.body.append(app);
  render(<App />, app);
  await expect.poll(() => app.querySelector('.search button')).not.toBeNull();
});

afterEach(() => {
  render(null, app);
  app.remove();
});

it('of an address opens the form for it', async () => {
  paste();
  await expect.poll(form).not.toBeNull();
});

it('of an address over the library begins nothing out of sight', async () => {
  app.querySelector<HTMLElement>('.search button')?.click();
  await expect.poll(() => app.querySelector('.library')).not.toBeNull();
  paste();
  await new Promise((done) => setTimeout(done, 300));
  expect(form()).toBeNull();
  expect(await listDrafts()).toEqual([]);
});

it('of an address over a dialog begins nothing behind it', async () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.showModal();
  paste();
  await new Promise((done) => setTimeout(done, 300));
  expect(form()).toBeNull();
  dialog.remove();
});
