import { expect, it, vi } from 'vitest';
import { startSigns } from '../../src/background/tab-signs';
import { NO_HABITS } from '../../src/core/habits';

const TAB = { id: 7, url: 'https://a.example/kept', incognito: false };

const state = vi.hoisted(() => ({
  isChosen: true,
  shown: [] as string[],
  showTab: (_: { tabId: number }) => {},
  withdraw: (_: { permissions: string[] }) => {},
  choose: () => {},
  find: (_: unknown) => {},
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async ({ text }: { text: string }) => void state.shown.push(text),
      setTitle: async () => undefined,
    },
    i18n: {
      getMessage: (name: string) => (name === 'languageCode' ? 'en' : name),
      getUILanguage: () => 'en',
    },
    permissions: {
      contains: async () => true,
      onRemoved: { addListener: (listener: typeof state.withdraw) => (state.withdraw = listener) },
    },
    tabs: {
      query: async () => [TAB],
      get: async () => TAB,
      onActivated: {
        addListener: (listener: typeof state.showTab) => (state.showTab = listener),
        removeListener: () => undefined,
      },
      onUpdated: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));
vi.mock('../../src/storage/sign-choice', () => ({
  onSigns: ({ chosen }: { chosen: () => void }) => (state.choose = chosen),
  areSignsChosen: async () => state.isChosen,
  chooseSigns: async (isOn: boolean) => {
    state.isChosen = isOn;
    state.choose();
  },
}));
vi.mock('../../src/storage/habits', () => ({ readHabits: async () => NO_HABITS }));
vi.mock('../../src/capture/clip-standing', () => ({
  standingOf: () => new Promise((found) => (state.find = found)),
}));

const KEPT = { state: 'kept', clip: { day: '2024-03-04' } };
const settled = () => new Promise((done) => setTimeout(done, 20));

it('doesn’t come back with a look at the tab that began before', async () => {
  startSigns();
  await settled();
  state.find(KEPT);
  await settled();
  expect(state.shown).toEqual(['✓']);
  state.showTab({ tabId: TAB.id });
  await settled();
  state.withdraw({ permissions: ['tabs'] });
  await settled();
  state.find(KEPT);
  await settled();
  expect(state.shown.at(-1)).toBe('');
});
