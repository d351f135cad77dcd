import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { App } from '../../digest/App';
import { readClip } from '../../src/storage/clips';
import { today } from '../../src/storage/stamp';
import { clipOn, emptyLibrary, putClips } from '../storage/library';

const GULLS = clipOn(today(), { title: 'Gulls', order: 'h00000001' });
const FOXES = clipOn(today(), { title: 'Foxes', note: '', order: 'h00000002' });
let app: HTMLElement;

const row = () => app.querySelector<HTMLElement>('.outline-row[aria-label="Gulls"]');
const title = () => app.querySelector<HTMLInputElement>('.clip-form input');
const mend = () => app.querySelector<HTMLElement>('.problem button');

beforeEach(async () => {
  await emptyLibrary();
  await putClips(GULLS, FOXES);
  app = document.createElement('div');
  document.body.append(app);
  render(<App />, app);
  await expect.poll(row).not.toBeNull();
});

afterEach(() => {
  render(null, app);
  app.remove();
});

it('by that of another clip while it is being saved leaves the other open', async () => {
  row()?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => title()?.value).toBe('Gulls');
  await userEvent.fill(title() ?? app, 'Terns');
  await expect.poll(mend).not.toBeNull();
  const save = { key: 'Enter', ctrlKey: true, bubbles: true };
  title()?.dispatchEvent(new KeyboardEvent('keydown', save));
  mend()?.click();
  await expect.poll(async () => (await readClip(GULLS.id))?.title).toBe('Terns');
  await new Promise((done) => setTimeout(done, 300));
  expect(title()?.value).toBe('Foxes');
});
