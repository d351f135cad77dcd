import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { App } from '../../options/App';
import { requestTabs } from '../../src/browser/permissions';
import { emptyLibrary } from '../storage/library';

vi.mock('../../src/browser/permissions', async (original) => ({
  ...(await original<object>()),
  requestTabs: vi.fn(),
  hasTabs: async () => true,
  hasDownloads: async () => true,
}));
vi.mock('../../src/browser/commands', async (original) => ({
  ...(await original<object>()),
  readShortcuts: async () => [],
}));
vi.mock('../../src/browser/manifest', async (original) => ({
  ...(await original<object>()),
  manifestVersion: () => '1.0.0',
  isFreeFromClearing: () => true,
}));

it('are said to stay off until they are on', async () => {
  await emptyLibrary();
  const place = document.createElement('div');
  document.body.append(place);
  render(<App />, place);
  const signs = () =>
    place.querySelector<HTMLInputElement>('[aria-labelledby=capture] div.switches input');
  const alert = () => place.querySelector('[role=alert]')?.textContent;
  await expect.poll(signs).not.toBeNull();
  vi.mocked(requestTabs).mockResolvedValueOnce(false);
  signs()?.click();
  await expect.poll(alert).toContain('The sign stays off');
  expect(signs()?.checked).toBe(false);
  vi.mocked(requestTabs).mockResolvedValueOnce(true);
  signs()?.click();
  await expect.poll(() => signs()?.checked).toBe(true);
  await expect.poll(alert).toBeUndefined();
  render(null, place);
  place.remove();
});
