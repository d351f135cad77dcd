import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Backup } from '../../src/core/backup';
import { presetStyle } from '../../src/core/presets';
import { restoreBackup } from '../../src/storage/backup/restore-backup';
import { backupText } from '../../src/storage/backup/write-backup';
import { connectDatabase } from '../../src/storage/connection';
import { connectCopy } from '../../src/storage/copy-database';
import type { Connection } from '../../src/storage/database';
import { healLibrary } from '../../src/storage/heal';
import { storeImport } from '../../src/storage/import/store-import';
import { takeBackCutOff } from '../../src/storage/import/take-back';
import { failFrom } from '../faults/fail-operation';
import { issueOver, MARCH, publishedOver } from '../fixtures/issue-over';
import { clipOn, emptyLibrary, putClips, putIssues } from './library';
import { startAgain } from './start-again';
import { sourceOf, wholeBackup } from './whole-backup';

vi.mock('../../src/storage/import/chunk', () => ({ CHUNK: 2 }));

const STORES = ['clips', 'issues', 'styles'] as const;

const here = clipOn('2024-03-04', { id: 'here', note: 'old' });
// Three writes' worth.
const many = Array.from({ length: 5 }, () => clipOn('2024-02-03', { issue: 'none' }));

const style = {
  ...presetStyle('preset:day-log', 'Mine'),
  id: 'learned',
  revision: '1-a',
  updatedAt: 1,
};

/** What is done to a library with one clip and one issue. */
const WORK: Record<string, () => Promise<unknown>> = {
  import: () =>
    storeImport({
      clips: many,
      issues: [publishedOver({ ...MARCH, id: 'imported' }, many.slice(0, 2))],
      style,
    }),
  restore: async () => restoreBackup(sourceOf(await theBackup)),
};
let theBackup: Promise<Backup>;

async function prepare(): Promise<void> {
  await emptyLibrary();
  await healLibrary();
  await putClips(here);
  await putIssues(issueOver(MARCH));
}

/** Of a library that has more, and a later version of the clip. */
async function makeBackup(): Promise<Backup> {
  await prepare();
  await putClips({ ...here, note: 'new', revision: '2-b', updatedAt: 2e12 }, ...many);
  let text = '';
  for await (const piece of backupText()) text += piece;
  const bytes = new TextEncoder().encode(text);
  return wholeBackup(
    (async function* () {
      yield bytes;
    })(),
  );
}

async function contents(side: Promise<Connection>) {
  const database = await side;
  return JSON.parse(
    JSON.stringify(await Promise.all(STORES.map((name) => database.getAll(name)))),
    (key, value) => (key === 'updatedAt' ? 0 : value),
  );
}

beforeEach(async () => {
  theBackup = makeBackup();
  await theBackup;
});
afterEach(() => vi.restoreAllMocks());

async function interrupt(work: () => Promise<unknown>, nth: number) {
  const planted = failFrom(nth);
  const isTold = await work().then(
    () => true,
    () => false,
  );
  vi.restoreAllMocks();
  await startAgain();
  await takeBackCutOff();
  return { isTold, wasReached: planted.wasReached() };
}

describe.each(Object.entries(WORK))('%s in a window that goes', (_, work) => {
  test('at any operation: all of it came in after the next start, or nothing', {
    timeout: 120_000,
  }, async () => {
    await prepare();
    const before = await contents(connectDatabase());
    await work();
    const after = await contents(connectDatabase());
    let left = 0;
    for (let nth = 1; ; nth += 1) {
      await prepare();
      const { isTold, wasReached } = await interrupt(work, nth);
      const found = await contents(connectDatabase());
      const isAfter = JSON.stringify(found) === JSON.stringify(after);
      expect(found, `operation ${nth}`).toEqual(isTold || isAfter ? after : before);
      // The copy has the same stores.
      const copy = connectCopy() as unknown as Promise<Connection>;
      expect(await contents(copy), `operation ${nth}, the copy`).toEqual(found);
      if (!isAfter) left += 1;
      if (!wasReached) break;
    }
    expect(left).toBeGreaterThan(20);
  });
});
