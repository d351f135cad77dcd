import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { addDays } from '../../src/core/day';
import { listIssues, readIssue } from '../../src/storage/issues';
import { MARCH, publishedOver } from '../fixtures/issue-over';
import { clipOn, emptyLibrary, putClips, putIssues } from './library';
import { watchRequests } from './watch-requests';

afterEach(() => vi.restoreAllMocks());

/** 40 clips of March 2024, ten of them nested, and 20,000 of the months around, every second one nested. */
async function fillLibrary(): Promise<void> {
  await emptyLibrary();
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

describe('in a library of 20,000 clips', () => {
  beforeAll(fillLibrary, 60_000);

  test('a month is read by its days, its name and its parents’ ids alone', async () => {
    const log = watchRequests(['clips']);
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

  test('the list of issues looks at one key and a few clips a month', async () => {
    const log = watchRequests(['clips']);
    const periods = await listIssues();
    const ofRecords = log.filter(({ on }) => !on.endsWith('KeyCursor'));
    const keys = log.filter(({ on }) => on === 'day.openKeyCursor');
    expect(keys).toHaveLength(1);
    expect(keys[0]?.answered).toBeLessThanOrEqual(periods.length);
    const read = ofRecords.reduce((sum, { answered }) => sum + answered, 0);
    expect(periods.length).toBeGreaterThan(100);
    expect(read).toBeLessThan(5 * periods.length);
  });

  test('a month that an old clip was moved to reads little more', async () => {
    await putClips(clipOn('2019-01-01', { issue: MARCH.id }));
    const log = watchRequests(['clips']);
    const { clips } = await readIssue(MARCH);
    expect(clips).toHaveLength(41);
    const read = log.reduce((sum, { answered }) => sum + answered, 0);
    expect(read).toBeLessThan(5 * clips.length + 100);
  });

  test('a published month is read by its days, and one by one only what is of others', async () => {
    const old = clipOn('2019-01-01', { issue: MARCH.id });
    await putClips(old);
    const { clips } = await readIssue(MARCH);
    await putIssues(publishedOver(MARCH, clips));
    const log = watchRequests(['clips']);
    expect((await readIssue(MARCH)).clips).toHaveLength(clips.length);
    const byId = log.filter(({ on }) => on === 'clips.get').map(({ asked }) => asked);
    expect(byId).toContain(old.id);
    expect(byId.length).toBeLessThan(5);
  });
});
