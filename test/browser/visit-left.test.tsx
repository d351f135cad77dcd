import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { App } from '../../digest/App';
import { clipDraftKey, putDraft } from '../../src/storage/drafts';
import { clipOn, emptyLibrary, putClips } from '../storage/library';

const FAR = clipOn('2024-02-05', { title: 'Far' });
let app: HTMLElement;

const row = (name: string) => app.querySelector(`.outline-row[aria-label="${name}"]`);
const edit = () => app.querySelector<HTMLElement>('.drafts button');

beforeEach(async () => {
  await emptyLibrary();
  await putClips(FAR, clipOn('2024-03-05', { title: 'Near' }));
  await putDraft(clipDraftKey(FAR.id), { note: 'typed' });
  location.hash = '#issue=month:2024-03';
  app = document.createElement('div');
  document.body.append(app);
  render(<App />, app);
  await expect.poll(() => row('Near')).not.toBeNull();
  await expect.poll(edit).not.toBeNull();
});

afterEach(() => {
  render(null, app);
  app.remove();
  location.hash = '';
});

it('a form that was asked for opens with the issue of its clip', async () => {
  edit()?.click();
  await expect.poll(() => app.querySelector('.clip-form')).not.toBeNull();
});

it('opens no form later where the writer went elsewhere meanwhile', async () => {
  const elsewhere = '#issue=month:2024-01';
  addEventListener('hashchange', () => location.replace(elsewhere), { once: true });
  edit()?.click();
  await expect.poll(() => location.hash).toBe(elsewhere);
  await expect.poll(() => row('Near')).toBeNull();
  await new Promise((done) => setTimeout(done, 100));
  location.hash = '#issue=month:2024-02';
  await expect.poll(() => row('Far')).not.toBeNull();
  await new Promise((done) => setTimeout(done, 300));
  expect(app.querySelector('.clip-form')).toBeNull();
});
