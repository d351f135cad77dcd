import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { addDays } from '../../src/core/day';
import { listIssues, readIssue } from '../../src/storage/issues';
import { clipOn, emptyLibrary, putClips } from './library';

beforeEach(emptyLibrary);
afterEach(() => vi.restoreAllMocks());

const MARCH = { id: 'month:2024-03', from: '2024-03-01', to: '2024-03-31' };

/** 40 clips of March 2024, ten of them nested, and 20,000 of the months around, every second one nested. */
async function fillLibrary(): Promise<void> {
  const march = Array.from({ length: 30 }, (_, at) => clipOn(addDays(MARCH.from, at)));
  const nested = march.slice(0, 10).map(({ id, day }) => clipOn(day, { parent: id }));
  const strangers: Clip[] = [];
  for (let at = 0; at < 20_000; at += 1) {
    const day = addDays(at % 2 ? '2024-04-01' : '2019-01-01', Math.floor(at / 2) % 1800);
    const parent = at % 4 < 2 ? strangers.at(-2)?.id : undefined;
    strangers.push(clipOn(day, parent ? { parent } : {}));
  }
  await putClips(...march, ...nested, ...strangers);
}

const METHODS = ['get', 'getAll', 'openCursor', 'openKeyCursor'] as const;
type Requester = (IDBIndex | IDBObjectStore) &
  Record<(typeof METHODS)[number], (...args: unknown[]) => IDBRequest>;

/** What the requests on clips asked for, and how many records each answered with. */
function watchRequests() {
  const log: { on: string; asked: string; answered: number }[] = [];
  // Whatever their arguments are typed as, they are only handed on.
  for (const prototype of [IDBIndex.prototype, IDBObjectStore.prototype])
    for (const method of METHODS) watchMethod(prototype as Requester, method, log);
  return log;
}

function watchMethod(
  prototype: Requester,
  method: (typeof METHODS)[number],
  log: { on: string; asked: string; answered: number }[],
): void {
  const original = prototype[method];
  vi.spyOn(prototype, method).mockImplementation(function (this: Requester, ...args) {
    const request = original.apply(this, args);
    if (('objectStore' in this ? this.objectStore.name : this.name) !== 'clips') return request;
    const entry = { on: `${this.name}.${method}`, asked: describeQuery(args[0]), answered: 0 };
    log.push(entry);
    request.addEventListener('success', () => {
      const { result } = request;
      entry.answered += Array.isArray(result) ? result.length : result ? 1 : 0;
    });
    return request;
  });
}

function describeQuery(query: unknown): string {
  return query instanceof IDBKeyRange ? `${query.lower}..${query.upper}` : String(query);
}

describe('in a library of 20,000 clips', () => {
  beforeEach(fillLibrary, 60_000);

  test('a month is read by its days, its name and its parents’ ids alone', async () => {
    const log = watchRequests();
    const { clips } = await readIssue(MARCH);
    expect(clips).toHaveLength(40);
    const roots = clips.filter((clip) => !clip.parent).map(({ id }) => id);
    const nested = clips.filter((clip) => clip.parent).map(({ id }) => id);
    const span = (ids: string[]) => `${ids.sort()[0]}..${ids.sort().at(-1)}`;
    expect(log).toEqual([
      { on: 'day.getAll', asked: '2024-03-01..2024-03-31', answered: 40 },
      { on: 'issue.getAll', asked: 'month:2024-03', answered: 0 },
      { on: 'parent.getAll', asked: span(roots), answered: 10 },
      // Roots lie between the nested clips' ids: what is below those is met a second time.
      { on: 'parent.getAll', asked: span(nested), answered: 9 },
    ]);
  });

  test('a month that an old clip was moved to reads little more', async () => {
    await putClips(clipOn('2019-01-01', { issue: MARCH.id }));
    const log = watchRequests();
    const { clips } = await readIssue(MARCH);
    expect(clips).toHaveLength(41);
    const read = log.reduce((sum, { answered }) => sum + answered, 0);
    expect(read).toBeLessThan(5 * clips.length + 100);
  });

  test('the list of issues looks at one key and a few clips a month', async () => {
    const log = watchRequests();
    const periods = await listIssues();
    const ofRecords = log.filter(({ on }) => !on.endsWith('KeyCursor'));
    const keys = log.filter(({ on }) => on === 'day.openKeyCursor');
    expect(keys).toHaveLength(1);
    expect(keys[0]?.answered).toBeLessThanOrEqual(periods.length);
    const read = ofRecords.reduce((sum, { answered }) => sum + answered, 0);
    expect(periods.length).toBeGreaterThan(100);
    expect(read).toBeLessThan(5 * periods.length);
  });
});
