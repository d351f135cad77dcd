import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExpectedError } from '../../src/core/errors';
import { askForRound } from '../../src/storage/sync/asked';
import { writeSyncSetup } from '../../src/storage/sync/setup';
import { dismissSyncProblem, readSyncState } from '../../src/storage/sync/state';
import { keepInSync } from '../../src/sync/keep-in-sync';
import type { RoundReport, SyncLive } from '../../src/sync/sync-types';

const browser = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  listeners: new Set<(keys: string[]) => void>(),
  isAllowed: true,
  goneHosts: () => undefined as unknown,
}));

vi.mock('../../src/browser/local-values', () => {
  const tell = (keys: string[]) => {
    for (const listener of browser.listeners) listener(keys);
  };
  return {
    readLocal: async (keys: string[]) =>
      Object.fromEntries(keys.map((key) => [key, browser.stored.get(key)])),
    writeLocal: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) browser.stored.set(key, value);
      tell(Object.keys(values));
    },
    removeLocal: async (keys: string[]) => {
      for (const key of keys) browser.stored.delete(key);
      tell(keys);
    },
    onLocalChange: (listener: (keys: string[]) => void) => browser.listeners.add(listener),
  };
});
vi.mock('../../src/browser/hosts', () => ({
  hasHost: async () => browser.isAllowed,
  onHostsGone: (listener: () => void) => {
    browser.goneHosts = listener;
  },
}));

/** What was done, in order; and how the last round reports. */
const engine = vi.hoisted(() => ({
  did: [] as string[],
  report: (_: RoundReport | ExpectedError): void => undefined,
}));
const NONE: RoundReport = { sent: 0, received: 0, conflicts: 0 };

vi.mock('../../src/sync/sync', () => ({
  syncOnce: async (_server: unknown, options: object) => {
    engine.did.push(`once ${JSON.stringify(options)}`);
    return { sent: 0, received: 0, conflicts: 0 };
  },
  syncLive: (({ url, user }, onReport) => {
    engine.did.push(`live with ${url} as ${user}`);
    engine.report = onReport;
    return { stop: async () => void engine.did.push('stopped') };
  }) satisfies SyncLive,
  resetMirror: async () => void engine.did.push('reset'),
}));

const LIVE = 'live with https://couch.example.org/digest as mara';
const SETUP = { url: 'https://couch.example.org/digest/', user: 'mara', password: 'SECRET' };
const did = (...wanted: string[]) => expect.poll(() => engine.did).toEqual(wanted);
const turn = (isOn: boolean) => writeSyncSetup({ ...SETUP, isOn });

beforeAll(() => {
  const request = (_name: string, run: () => unknown) => run();
  vi.stubGlobal('navigator', { locks: { request } });
  keepInSync();
});

beforeEach(async () => {
  browser.isAllowed = true;
  await turn(false);
  await expect.poll(() => ['reset', undefined].includes(engine.did.at(-1))).toBe(true);
  browser.stored.clear();
  engine.did.length = 0;
});

describe('a window', () => {
  test('does nothing where syncing is off, whatever is asked', async () => {
    await askForRound();
    await new Promise((done) => setTimeout(done, 50));
    expect(engine.did).toEqual([]);
  });

  test('is live from the moment it is switched on, and leaves nothing once it is off', async () => {
    await turn(true);
    await did(LIVE);
    await turn(false);
    await did(LIVE, 'stopped', 'reset');
  });

  test('keeps what became of each round', async () => {
    await turn(true);
    await did(LIVE);
    const question = { side: 'here', removes: 312, of: 1200 } as const;
    engine.report({ ...NONE, received: 2, question });
    await expect.poll(async () => (await readSyncState()).question).toEqual(question);
    engine.report({ ...NONE, sent: 3 });
    await expect.poll(readSyncState).toEqual({
      round: { at: expect.any(Number), sent: 3, received: 0 },
    });
  });

  test('says a problem until a round ends well, and has it put away', async () => {
    await turn(true);
    await did(LIVE);
    engine.report(new ExpectedError('syncPassword'));
    await expect.poll(async () => (await readSyncState()).problem?.name).toBe('errorSyncPassword');
    const { problem } = await readSyncState();
    if (problem) await dismissSyncProblem(problem);
    expect((await readSyncState()).dismissed).toBe('errorSyncPassword');
    engine.report(NONE);
    await expect.poll(async () => Object.keys(await readSyncState())).toEqual(['round']);
  });

  test('makes a round at once where one is asked for', async () => {
    await turn(true);
    await did(LIVE);
    await askForRound();
    await did(LIVE, 'stopped', LIVE);
    await askForRound({ remove: 'here' });
    const removing = 'once {"allowRemoval":"here"}';
    await did(LIVE, 'stopped', LIVE, 'stopped', removing, LIVE);
    // It was told once.
    await turn(true);
    await expect.poll(() => engine.did.slice(6)).toEqual(['stopped', LIVE]);
  });

  test('hands on that what would be removed is to stay', async () => {
    await turn(true);
    await did(LIVE);
    await askForRound({ keep: 'server' });
    await did(LIVE, 'stopped', 'once {"keepRemoval":"server"}', LIVE);
  });

  test('makes the mirror anew where that is asked for', async () => {
    await turn(true);
    await did(LIVE);
    await askForRound({ isRebuild: true });
    await did(LIVE, 'stopped', 'reset', LIVE);
  });

  test('stops where the permission is taken back, says so, and goes on once it is there', async () => {
    await turn(true);
    await did(LIVE);
    browser.isAllowed = false;
    browser.goneHosts();
    await did(LIVE, 'stopped');
    await expect
      .poll(async () => (await readSyncState()).problem)
      .toMatchObject({
        name: 'errorSyncNotAllowed',
        subject: 'couch.example.org/digest',
      });
    browser.isAllowed = true;
    await askForRound();
    await did(LIVE, 'stopped', LIVE);
  });

  test('keeps the password with the setup alone', async () => {
    await turn(true);
    await did(LIVE);
    engine.report(new ExpectedError('syncPassword'));
    await expect.poll(async () => (await readSyncState()).problem?.name).toBeDefined();
    const holders = [...browser.stored].filter(([, value]) =>
      JSON.stringify(value)?.includes('SECRET'),
    );
    expect(holders.map(([key]) => key)).toEqual(['sync:password']);
  });
});
