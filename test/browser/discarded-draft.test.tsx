import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { App } from '../../digest/App';
import { putDraft, readDraft } from '../../src/storage/drafts';
import { emptyLibrary } from '../storage/library';

const KEY = 'url:example.org/gulls';
let app: HTMLElement;

const said = () => app.querySelector('.status-bar [role=status]')?.textContent;
const note = async () => (await readDraft(KEY))?.fields.note;
const type = (text: string) => putDraft(KEY, { url: 'https://example.org/gulls', note: text });

async function press(selector: string): Promise<void> {
  const button = () => app.querySelector<HTMLElement>(selector);
  await expect.poll(button).not.toBeNull();
  button()?.click();
}

beforeEach(async () => {
  await emptyLibrary();
  await type('First');
  app = document.createElement('div');
  document.body.append(app);
  render(<App />, app);
  await press('.drafts .row-actions button:last-child');
  await expect.poll(note).toBeUndefined();
});

afterEach(() => {
  render(null, app);
  app.remove();
});

it('comes back with Undo', async () => {
  await press('.status-bar button');
  await expect.poll(note).toBe('First');
});

it('doesn’t come back over what was typed on the page since', async () => {
  await type('Second');
  await press('.status-bar button');
  await expect.poll(said).toContain('not undone');
  expect(await note()).toBe('Second');
});
