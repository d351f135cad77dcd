import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { App } from '../../digest/App';
import { today } from '../../src/storage/stamp';
import { writeState, writeStores } from '../../src/storage/transaction';
import { clipOn, emptyLibrary, putClips } from '../storage/library';

let app: HTMLElement;

const row = () => app.querySelector<HTMLElement>('.outline-row[aria-label="Gulls"]');
const said = () => app.querySelector('.status-bar [role=status]')?.textContent;
const focused = () => document.activeElement?.className;

async function press(selector: string): Promise<void> {
  const button = () => app.querySelector<HTMLElement>(selector);
  await expect.poll(button).not.toBeNull();
  button()?.focus();
  await userEvent.keyboard('{Enter}');
}

async function setAside(): Promise<void> {
  row()?.focus();
  await userEvent.keyboard('x');
  await expect.poll(said).toContain('Gulls');
}

beforeEach(async () => {
  await emptyLibrary();
  await putClips(clipOn(today(), { title: 'Gulls' }), clipOn(today(), { title: 'Foxes' }));
  const restored = { clips: 2, others: 0 };
  await writeStores(['state'], (stores) => writeState(stores, 'restored', restored));
  app = document.createElement('div');
  document.body.append(app);
  render(<App />, app);
  await expect.poll(row).not.toBeNull();
});

afterEach(() => {
  render(null, app);
  app.remove();
});

it('goes to the issue, when what was restored has been read', async () => {
  await press('.restored button');
  await expect.poll(() => app.querySelector('.restored')).toBeNull();
  expect(focused()).toBe('writing');
});

it('goes to the issue with what was undone below it', async () => {
  await setAside();
  await press('.status-bar button:not(.icon)');
  await expect.poll(said).toContain('Undone');
  expect(focused()).toBe('writing');
});

it('goes to the issue, when what was said is put away', async () => {
  await setAside();
  await press('.status-bar .icon');
  await expect.poll(said).toBe('');
  expect(focused()).toBe('writing');
});

it('goes to the library where that is open', async () => {
  await setAside();
  await press('.search button');
  await expect.poll(() => app.querySelector('.library')).not.toBeNull();
  await press('.status-bar .icon');
  await expect.poll(said).toBe('');
  expect(focused()).toBe('library');
});
