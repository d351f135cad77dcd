import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '../../options/App';
import { requestTabs } from '../../src/browser/permissions';
import { requestSending } from '../../src/browser/sending';
import { emptyLibrary } from '../storage/library';

vi.mock('../../src/browser/permissions', async (original) => ({
  ...(await original<object>()),
  requestTabs: vi.fn(),
  hasTabs: async () => true,
  hasDownloads: async () => true,
}));
vi.mock('../../src/browser/sending', async (original) => ({
  ...(await original<object>()),
  requestSending: vi.fn(),
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

let place: HTMLElement;

const signs = () =>
  place.querySelector<HTMLInputElement>('[aria-labelledby=capture] div.switches input');
const github = () => place.querySelector<HTMLInputElement>('.publishing input[value=github]');
const alert = () => place.querySelector('[role=alert]')?.textContent;

beforeEach(async () => {
  await emptyLibrary();
  place = document.createElement('div');
  document.body.append(place);
  render(<App />, place);
});

afterEach(() => {
  render(null, place);
  place.remove();
});

it('of tabs’ addresses is said until the sign is on', async () => {
  await expect.poll(signs).not.toBeNull();
  vi.mocked(requestTabs).mockResolvedValueOnce(false);
  signs()?.click();
  await expect.poll(alert).toContain('The sign stays off');
  expect(signs()?.checked).toBe(false);
  vi.mocked(requestTabs).mockResolvedValueOnce(true);
  signs()?.click();
  await expect.poll(alert).toBeUndefined();
  expect(signs()?.checked).toBe(true);
});

it('of sending is said until GitHub is chosen', async () => {
  await expect.poll(github).not.toBeNull();
  vi.mocked(requestSending).mockResolvedValueOnce(false);
  github()?.click();
  await expect.poll(alert).toContain('Nothing was sent');
  expect(github()?.checked).toBe(false);
  vi.mocked(requestSending).mockResolvedValueOnce(true);
  github()?.click();
  await expect.poll(alert).toBeUndefined();
  expect(github()?.checked).toBe(true);
});
