import { render } from 'preact';
import { expect, it } from 'vitest';
import { App } from '../../digest/App';
import { issueRecord } from '../../src/storage/issues';
import { emptyLibrary } from '../storage/library';

/** More than a browser keeps beside the database. */
const LONG = 'word '.repeat(1_300_000);

it('is stored however long it is', async () => {
  await emptyLibrary();
  localStorage.clear();
  location.hash = '#issue=month:2024-03';
  const app = document.createElement('div');
  document.body.append(app);
  render(<App />, app);
  const intro = () => app.querySelector<HTMLTextAreaElement>('.issue-fields textarea');
  await expect.poll(intro).not.toBeNull();
  Object.assign(intro() ?? app, { value: LONG });
  intro()?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect
    .poll(async () => (await issueRecord('month:2024-03'))?.intro.length)
    .toBe(LONG.length);
  render(null, app);
  app.remove();
  location.hash = '';
});
