import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RoundRequest } from '../../src/sync/round-page/requests';
import type { RoundReport, SyncServer } from '../../src/sync/sync-types';

const REPORT: RoundReport = { sent: 1, received: 2, conflicts: 0 };
const SERVER: SyncServer = { url: 'https://couch.example.org/', user: 'mara', password: 'SECRET' };
const ASKED: RoundRequest = { type: 'syncServer' };
const HOUR_MS = 60 * 60_000;

const page = vi.hoisted(() => ({
  server: undefined as unknown,
  isLockFree: true,
  round: async (_: unknown): Promise<unknown> => undefined,
  asked: [] as unknown[],
  closed: 0,
}));

vi.mock('../../src/browser/hidden-page', () => ({ closeHiddenPage: () => page.closed++ }));
vi.mock('../../src/browser/runtime', () => ({
  askWorker: async (request: RoundRequest) => {
    page.asked.push(request);
    return request.type === 'syncServer' ? page.server : undefined;
  },
}));
vi.mock('../../src/sync/sync', () => ({ syncOnce: (server: unknown) => page.round(server) }));

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  const request = (_name: string, _how: object, run: (lock: unknown) => unknown) =>
    Promise.resolve(run(page.isLockFree ? {} : null));
  vi.stubGlobal('navigator', { locks: { request } });
  Object.assign(page, { server: SERVER, isLockFree: true, asked: [], closed: 0 });
  page.round = async () => REPORT;
});
afterEach(() => void vi.useRealTimers());

const open = () => import('../../src/sync/round-page/main');

test('makes a round with the server that the worker names, tells of it, and is gone', async () => {
  const given: unknown[] = [];
  page.round = async (server) => {
    given.push(server);
    return REPORT;
  };
  await open();
  expect(given).toEqual([SERVER]);
  expect([page.asked, page.closed]).toEqual([[ASKED, { type: 'syncEnded', report: REPORT }], 1]);
});

test('tells what went wrong', async () => {
  // Of the modules that the page is about to have.
  const { ExpectedError } = await import('../../src/core/errors');
  page.round = () => Promise.reject(new ExpectedError('syncPassword'));
  await open();
  const problem = { name: 'errorSyncPassword', subject: '' };
  expect([page.asked, page.closed]).toEqual([[ASKED, { type: 'syncFailed', problem }], 1]);
});

test.each([undefined, null])('makes none where the worker names no server (%s)', async (none) => {
  page.server = none;
  await open();
  expect([page.asked, page.closed]).toEqual([[ASKED], 1]);
});

test('makes none beside another’s', async () => {
  page.isLockFree = false;
  await open();
  expect([page.asked, page.closed]).toEqual([[], 1]);
});

test('is gone though its round hangs', async () => {
  page.round = () => new Promise(() => undefined);
  void open();
  await vi.waitFor(() => expect(page.asked).toEqual([ASKED]));
  await vi.advanceTimersByTimeAsync(HOUR_MS);
  expect(page.closed).toBe(1);
});
