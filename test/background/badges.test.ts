import { beforeEach, describe, expect, it, vi } from 'vitest';
import { progressOn, respond } from '../../src/background/respond';
import { leaveBadge } from '../../src/browser/action';
import { clipTabs } from '../../src/capture/clip-tabs';

const TAB = { id: 7, windowId: 1, incognito: false };
const pages = ['one', 'two', 'three'].map((path) => ({
  url: `https://a.example/${path}`,
  title: path,
}));

const shown: string[] = vi.hoisted(() => []);
const allowed = vi.hoisted(() => ({ tabs: true }));
vi.mock('webextension-polyfill', () => ({
  default: {
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async ({ text }: { text: string }) => void shown.push(text),
      setTitle: async () => undefined,
      openPopup: () => Promise.reject(new Error('no window')),
    },
    i18n: { getMessage: (name: string) => name, getUILanguage: () => 'en-US' },
    permissions: { request: async () => allowed.tabs },
    tabs: { query: async () => pages },
    scripting: { executeScript: async () => [{}] },
  },
}));
vi.mock('../../src/capture/unread-page', () => ({
  unreadClip: async (url: string) => ({ clip: { fields: { url } }, standing: { state: 'new' } }),
}));
vi.mock('../../src/storage/keep-clips', () => ({ keepClips: async () => [] }));

describe('the badge on the toolbar button', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    shown.length = 0;
  });
  const clipThem = () => respond(TAB, () => clipTabs(TAB, progressOn(TAB)));

  it('counts the tabs that are clipped, says that it is done, and goes', async () => {
    allowed.tabs = true;
    await clipThem();
    expect(shown).toEqual(['1/3', '2/3', '3/3', '✓']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(shown.slice(4)).toEqual(['']);
  });

  it('says that nothing was done where the tabs are refused', async () => {
    allowed.tabs = false;
    await clipThem();
    expect(shown).toEqual(['!']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(shown).toEqual(['!', '']);
  });

  it('gives way to what passes, and comes back after it', async () => {
    allowed.tabs = true;
    const sign = { text: '●', colour: '#000' };
    await leaveBadge(TAB.id, sign, '');
    const working = clipThem();
    await leaveBadge(TAB.id, sign, '');
    await working;
    await vi.advanceTimersByTimeAsync(5000);
    expect(shown.at(0)).toBe('●');
    expect(shown.slice(-2)).toEqual(['✓', '●']);
    await leaveBadge(TAB.id, undefined, '');
    expect(shown.at(-1)).toBe('');
  });
});
