import { beforeEach, describe, expect, it, vi } from 'vitest';

/** What Firefox for Android has of the APIs the background calls: no menus, no commands, no popup to open. */
const android = vi.hoisted(() => ({
  action: {
    setBadgeText: vi.fn(async () => undefined),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
  },
}));
vi.mock('webextension-polyfill', () => ({ default: android }));

beforeEach(() => void vi.clearAllMocks());

describe('without the APIs that Firefox for Android lacks', () => {
  it('no menu is made, and none is listened to', async () => {
    const { onMenuClick, replaceMenus } = await import('../../src/browser/context-menus');
    expect(() => onMenuClick(() => undefined)).not.toThrow();
    await expect(
      replaceMenus([{ id: 'page', title: 'Clip this page', contexts: ['page'] }]),
    ).resolves.toBeUndefined();
  });

  it('no command is listened to, and there are no shortcuts', async () => {
    const { onCommand } = await import('../../src/browser/on-command');
    const { readShortcuts } = await import('../../src/browser/commands');
    expect(() => onCommand(() => undefined)).not.toThrow();
    expect(await readShortcuts()).toEqual([]);
  });

  it('a popup that can’t be opened is said to be closed', async () => {
    const { openPopup } = await import('../../src/browser/action');
    expect(await openPopup()).toBe(false);
  });
});
