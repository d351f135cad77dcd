import { render } from 'preact';
import { expect, it } from 'vitest';
import { App } from '../../digest/App';
import { emptyLibrary } from '../storage/library';

it('of a day that there is not leads to the issue to open on', async () => {
  await emptyLibrary();
  location.hash = '#issue=week:2024-13-01';
  const app = document.createElement('div');
  document.body.append(app);
  render(<App />, app);
  await expect.poll(() => app.querySelector('.issue-chooser select')).not.toBeNull();
  expect(location.hash).toMatch(/^#issue=month:/);
  render(null, app);
  app.remove();
  location.hash = '';
});
