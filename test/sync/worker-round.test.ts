import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readSyncState } from '../../src/storage/sync/state';
import { isRoundRequest } from '../../src/sync/round-page/requests';
import { SYNC_LOCK } from '../../src/sync/sync-lock';
import { answerRound, startRound } from '../../src/sync/worker-round';

const worker = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  isAllowed: true,
  held: [] as { name: string }[],
  opened: [] as string[],
}));

vi.mock('../../src/browser/local-values', () => ({
  hasLocalValues: () => true,
  readLocal: async (keys: string[]) =>
    Object.fromEntries(keys.map((key) => [key, worker.stored.get(key)])),
  writeLocal: async (values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) worker.stored.set(key, value);
  },
  removeLocal: async (keys: string[]) => {
    for (const key of keys) worker.stored.delete(key);
  },
  onLocalChange: () => undefined,
}));
vi.mock('../../src/browser/hosts', () => ({ hasHost: async () => worker.isAllowed }));
vi.mock('../../src/browser/hidden-page', () => ({
  openHiddenPage: async (url: string) => void worker.opened.push(url),
}));

const SERVER = { url: 'https://couch.example.org/digest', user: 'mara', password: 'SECRET' };
const PAGE = '/src/sync/round-page/index.html';

function setUp({ isOn, isAllowed = true, held = [] as string[] }: Partial<Setting>): void {
  worker.isAllowed = isAllowed;
  worker.held = held.map((name) => ({ name }));
  for (const [name, value] of Object.entries({ ...SERVER, isOn }))
    worker.stored.set(`sync:${name}`, value);
}

interface Setting {
  isOn: boolean;
  isAllowed: boolean;
  held: string[];
}

beforeEach(() => {
  worker.stored.clear();
  worker.opened.length = 0;
  vi.stubGlobal('navigator', { locks: { query: async () => ({ held: worker.held }) } });
});

describe('a round without a window', () => {
  test.each<[string, Partial<Setting>, string[]]>([
    ['has a page where syncing is on', { isOn: true }, [PAGE]],
    ['has none where it is off', { isOn: false }, []],
    ['has none while a window syncs', { isOn: true, held: [SYNC_LOCK] }, []],
    ['has one beside another lock', { isOn: true, held: ['other'] }, [PAGE]],
    ['has none where the server is out of bounds', { isOn: true, isAllowed: false }, []],
  ])('%s', async (_, setting, opened) => {
    setUp(setting);
    await startRound();
    expect(worker.opened).toEqual(opened);
  });

  test('says so where the server is out of bounds', async () => {
    setUp({ isOn: true, isAllowed: false });
    await startRound();
    expect((await readSyncState()).problem).toMatchObject({ name: 'errorSyncNotAllowed' });
  });

  test('is told the server, and nothing once syncing is off', async () => {
    setUp({ isOn: true });
    expect(await answerRound({ type: 'syncServer' })).toEqual(SERVER);
    setUp({ isOn: false });
    expect(await answerRound({ type: 'syncServer' })).toBeUndefined();
  });

  test('has what became of it kept', async () => {
    setUp({ isOn: true });
    const problem = { name: 'errorSyncNoAnswer', subject: '' };
    await answerRound({ type: 'syncFailed', problem });
    expect((await readSyncState()).problem).toMatchObject(problem);
    const question = { side: 'here', removes: 3, of: 10 } as const;
    const report = { sent: 2, received: 1, conflicts: 0, question };
    await answerRound({ type: 'syncEnded', report });
    const { round, problem: left, ...state } = await readSyncState();
    expect([round, left, state]).toEqual([
      { at: expect.any(Number), sent: 2, received: 1 },
      undefined,
      { question },
    ]);
  });

  test.each([
    ['are looked at again after clips came in', 1, true],
    ['are left where none came', 0, false],
  ])('the signs on tabs %s', async (_, received, isRenewed) => {
    worker.stored.set('signsOnTabs', true);
    await answerRound({ type: 'syncEnded', report: { sent: 0, received, conflicts: 0 } });
    expect(worker.stored.has('signsRenewed')).toBe(isRenewed);
  });

  test.each([...[undefined, null, 'syncServer', {}, { type: 'undo', clipId: 'x' }, { type: 1 }]])(
    'doesn’t take %j for its request',
    (request) => {
      expect(isRoundRequest(request)).toBe(false);
    },
  );
});
