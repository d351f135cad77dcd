import { beforeEach, expect, test, vi } from 'vitest';
import { startSync } from '../../src/background/start-sync';
import { syncSoon } from '../../src/sync/sync-soon';

interface Alarm {
  name: string;
  delayInMinutes?: number;
  periodInMinutes?: number;
}

const worker = vi.hoisted(() => ({
  alarms: new Map<string, Alarm>(),
  made: 0,
  ring: (_: { name: string }): void => undefined,
  isOn: false,
  changed: (): void => undefined,
  rounds: 0,
  hear: (_: object, _sender: { url?: string }): unknown => undefined,
}));

vi.mock('../../src/browser/browser', () => ({
  browser: {
    alarms: {
      get: async (name: string) => worker.alarms.get(name),
      create: (name: string, how: object) => {
        worker.made++;
        worker.alarms.set(name, { name, ...how });
      },
      clear: async (name: string) => worker.alarms.delete(name),
      onAlarm: {
        addListener: (listener: typeof worker.ring) => {
          worker.ring = listener;
        },
      },
    },
    runtime: {
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: {
        addListener: (listener: typeof worker.hear) => {
          worker.hear = listener;
        },
      },
    },
  },
}));
vi.mock('../../src/storage/sync/setup', () => ({
  readSyncSetup: async () => ({ isOn: worker.isOn }),
  onSyncSetupChange: (listener: () => void) => {
    worker.changed = listener;
  },
}));
vi.mock('../../src/sync/worker-round', () => ({
  startRound: async () => {
    worker.rounds++;
  },
  answerRound: async () => 'the server with its password',
}));

beforeEach(() => {
  worker.alarms.clear();
  Object.assign(worker, { made: 0, isOn: false, rounds: 0 });
});

const settled = () => new Promise((done) => setTimeout(done, 10));
const alarms = () => [...worker.alarms.values()];

test('there is no alarm where syncing is off, and none is left of one', async () => {
  startSync();
  await settled();
  syncSoon();
  await settled();
  expect([worker.made, alarms()]).toEqual([0, []]);
});

test('there is one from when it is switched on, however often the worker starts', async () => {
  startSync();
  worker.isOn = true;
  worker.changed();
  await settled();
  startSync();
  startSync();
  await settled();
  expect(alarms()).toEqual([{ name: 'sync', periodInMinutes: 15 }]);
  expect(worker.made).toBe(1);
  worker.isOn = false;
  worker.changed();
  await settled();
  expect(alarms()).toEqual([]);
});

test('after a clip it rings soon, and then as before', async () => {
  worker.isOn = true;
  startSync();
  await settled();
  syncSoon();
  await settled();
  expect(alarms()).toEqual([{ name: 'sync', delayInMinutes: 0.5, periodInMinutes: 15 }]);
});

test('its ring is a round, another alarm’s is none', async () => {
  startSync();
  worker.ring({ name: 'other' });
  worker.ring({ name: 'sync' });
  await settled();
  expect(worker.rounds).toBe(1);
});

test('only a page of ours is told the server', async () => {
  startSync();
  const ask = (sender: { url?: string }) => worker.hear({ type: 'syncServer' }, sender);
  const ours = { url: 'chrome-extension://ours/src/sync/round-page/index.html' };
  expect(await ask(ours)).toBe('the server with its password');
  const others = ['https://example.org/', 'chrome-extension://oursnot/', undefined];
  for (const url of others) expect(ask(url === undefined ? {} : { url })).toBeUndefined();
  expect(worker.hear({ type: 'undo' }, ours)).toBeUndefined();
});
