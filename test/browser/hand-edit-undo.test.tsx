import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { App } from '../../digest/App';
import { today } from '../../src/storage/stamp';
import { clipOn, emptyLibrary, putClips } from '../storage/library';

let app: HTMLElement;

const said = () => app.querySelector('.status-bar [role=status]')?.textContent ?? '';
const box = () => app.querySelector<HTMLTextAreaElement>('textarea.markdown');

async function press(name: string): Promise<void> {
  const buttons = () => [...app.querySelectorAll<HTMLElement>('button')];
  const named = () => buttons().find(({ textContent }) => textContent === name);
  await expect.poll(named).toBeDefined();
  named()?.click();
}

async function type(text: string): Promise<void> {
  await expect.poll(box).not.toBeNull();
  await userEvent.fill(box() ?? app, text);
}

beforeEach(async () => {
  localStorage.clear();
  await emptyLibrary();
  await putClips(clipOn(today(), { title: 'Gulls', order: 'h00000001' }));
  app = document.createElement('div');
  document.body.append(app);
  render(<App />, app);
  await press('Edit by hand');
});

afterEach(async () => {
  // Once all is stored nothing waits there.
  await expect.poll(() => localStorage.length).toBe(0);
  render(null, app);
  app.remove();
});

it('brings back a hand edit that was dropped', async () => {
  await type('First');
  await press('Drop the hand edit');
  await expect.poll(box).toBeNull();
  await press('Undo');
  await expect.poll(() => box()?.value).toBe('First');
  expect(said()).toBe('Undone');
});

it('doesn’t bring a dropped hand edit back over one that was begun since', async () => {
  await type('First');
  await press('Drop the hand edit');
  await press('Edit by hand');
  await type('Second');
  await press('Undo');
  await expect.poll(said).toContain('not undone');
  expect(box()?.value).toBe('Second');
});

it('doesn’t take changes out again with what was typed since they came in', async () => {
  await putClips(clipOn(today(), { title: 'Foxes', order: 'h00000002' }));
  new BroadcastChannel('digest-clipper').postMessage({ store: 'clips' });
  await press('Put the changes in');
  await expect.poll(() => box()?.value).toContain('Foxes');
  const more = `${box()?.value}More\n`;
  await type(more);
  await press('Undo');
  await expect.poll(said).toContain('not undone');
  expect(box()?.value).toBe(more);
});
