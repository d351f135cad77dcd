import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectDatabase, forgetConnection } from '../../src/storage/connection';
import { DATABASE_NAME, UPGRADES } from '../../src/storage/database';
import { readDraft } from '../../src/storage/drafts';
import v1 from '../fixtures/databases/v1.json';
import v2 from '../fixtures/databases/v2.json';
import v3 from '../fixtures/databases/v3.json';
import { emptyLibrary, loseMain } from './library';
import { type DatabaseSnapshot, restoreSnapshot, takeSnapshot } from './snapshot';

const RELEASED: DatabaseSnapshot[] = [v1, v2, v3];
const upgrades = UPGRADES as (typeof UPGRADES)[number][];
const released = [...UPGRADES];

beforeEach(async () => {
  await emptyLibrary();
  await loseMain();
});
afterEach(() => {
  upgrades.splice(0, upgrades.length, ...released);
});

/** Its last act is not to happen, and none of those after it. */
function abortIn(version: number): void {
  upgrades.fill(() => undefined, version);
  upgrades[version - 1] = (database, transaction) => {
    released[version - 1]?.(database, transaction);
    transaction.abort();
    transaction.done.catch(() => undefined);
  };
}

/** What isn't there any more as it was, by its store. */
function lost(before: DatabaseSnapshot, now: DatabaseSnapshot): unknown[] {
  return before.stores.flatMap(({ name, records }) => {
    const there = now.stores.find((store) => store.name === name)?.records ?? [];
    const texts = there.map((record) => JSON.stringify(record));
    return records.filter((record) => !texts.includes(JSON.stringify(record)));
  });
}

test('every version of the schema has its snapshot', () => {
  expect(RELEASED.map(({ version }) => version)).toEqual(UPGRADES.map((_, at) => at + 1));
});

describe.each(RELEASED)('a database of version $version', (old) => {
  beforeEach(() => restoreSnapshot(DATABASE_NAME, old));

  test('loses nothing on its way to today’s', async () => {
    expect((await connectDatabase()).version).toBe(UPGRADES.length);
    expect(lost(old, await takeSnapshot(DATABASE_NAME))).toEqual([]);
    expect(await readDraft('url:https://example.org/6')).toMatchObject({
      fields: { note: 'half a sen' },
    });
  });

  const steps = UPGRADES.map((step, at) => ({ name: step.name, version: at + 1 }));
  test.each(steps.slice(old.version))('is whole after $name was cut off', async ({ version }) => {
    abortIn(version);
    await expect(connectDatabase()).rejects.toThrow();
    forgetConnection();
    expect(await takeSnapshot(DATABASE_NAME)).toEqual(sorted(old));
    upgrades.splice(0, upgrades.length, ...released);
    await connectDatabase();
    expect(lost(old, await takeSnapshot(DATABASE_NAME))).toEqual([]);
  });
});

/** As a database lists them. */
function sorted({ version, stores }: DatabaseSnapshot): DatabaseSnapshot {
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
  return {
    version,
    stores: stores
      .map((store) => ({ ...store, indexes: [...store.indexes].sort(byName) }))
      .sort(byName),
  };
}
