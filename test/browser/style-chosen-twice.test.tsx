import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { App } from '../../digest/App';
import { DEFAULT_STYLE_ID, presetStyle } from '../../src/core/presets';
import { saveStyle } from '../../src/storage/styles';
import { emptyLibrary } from '../storage/library';

let app: HTMLElement;

const SLOW = {
  ...presetStyle(DEFAULT_STYLE_ID, 'Slow'),
  id: 'slow',
  locale: 'ja',
  title: 'Slow one',
};
const QUICK = { ...presetStyle(DEFAULT_STYLE_ID, 'Quick'), id: 'quick', title: 'Quick one' };

const select = () =>
  [...app.querySelectorAll('select')].find(({ options }) =>
    [...options].some(({ value }) => value === 'quick'),
  );
const title = () => app.querySelector<HTMLInputElement>('input.issue-title')?.value;

function choose(id: string): void {
  const box = select();
  if (!box) return;
  box.value = id;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(async () => {
  await emptyLibrary();
  for (const style of [SLOW, QUICK]) await saveStyle(style);
  app = document.createElement('div');
  document.body.append(app);
  render(<App />, app);
  await expect.poll(select).toBeDefined();
});

afterEach(() => {
  render(null, app);
  app.remove();
});

it('the style that was chosen last is the issue’s, with its title', async () => {
  choose('slow');
  choose('quick');
  await new Promise((done) => setTimeout(done, 1000));
  expect(select()?.value).toBe('quick');
  expect(title()).toBe('Quick one');
});
