import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectDatabase, forgetConnection } from '../../src/storage/connection';
import { DATABASE_NAME, UPGRADES } from '../../src/storage/database';
import { listDrafts, putDraft, readDraft } from '../../src/storage/drafts';
import { emptyLibrary } from './library';

const CURRENT = UPGRADES.length;

beforeEach(emptyLibrary);
afterEach(() => vi.restoreAllMocks());

/** A connection that doesn't let go, as none of ours is. */
async function holdOpen(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function deleteAll(): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME);
    request.onsuccess = resolve;
    request.onerror = reject;
  });
}

describe('where another window holds the database up', () => {
  test('each call fails and says so, and the first one after it was closed goes on', async () => {
    await putDraft('new:1', { note: 'kept' });
    (await connectDatabase()).close();
    const held = await holdOpen(CURRENT);
    const takeBack = releaseNextVersion();
    await expect(readDraft('new:1')).rejects.toMatchObject({ code: 'storageBlocked' });
    await expect(putDraft('new:2', {})).rejects.toMatchObject({ code: 'storageBlocked' });
    held.close();
    await vi.waitFor(async () => {
      expect(await readDraft('new:1')).toMatchObject({ fields: { note: 'kept' } });
    });
    expect((await connectDatabase()).version).toBe(CURRENT + 1);
    takeBack();
  });

  test('a call that waits behind a blocked one fails too', { timeout: 10_000 }, async () => {
    (await connectDatabase()).close();
    forgetConnection();
    const held = await holdOpen(CURRENT);
    const deleted = deleteAll();
    await expect(readDraft('new:1')).rejects.toMatchObject({ code: 'storageBlocked' });
    held.close();
    await deleted;
    await vi.waitFor(async () => expect(await readDraft('new:1')).toBeUndefined());
  });
});

/** The schema as the next release might have it. Returns how to go back to this one's. */
function releaseNextVersion(): () => void {
  const upgrades = UPGRADES as (typeof UPGRADES)[number][];
  upgrades.push(() => undefined);
  return () => upgrades.pop();
}

test('an older release says that the database is too new', async () => {
  (await holdOpen(CURRENT + 1)).close();
  await expect(readDraft('new:1')).rejects.toMatchObject({ code: 'storageTooNew' });
  await deleteAll();
  expect(await readDraft('new:1')).toBeUndefined();
});

test.each(['InvalidStateError', 'SecurityError'])(
  'a private window (%s) says that it keeps nothing',
  async (name) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', name);
    });
    // Drafts and clips of such a window wait beside the database: outbox.test.ts.
    await expect(listDrafts()).rejects.toMatchObject({ code: 'storagePrivate' });
    vi.restoreAllMocks();
    expect(await listDrafts()).toEqual([]);
  },
);

test('the connection makes way for a newer release at once', async () => {
  await putDraft('new:1', { note: 'kept' });
  const blocked = vi.fn();
  const newer = await openDB(DATABASE_NAME, CURRENT + 1, { blocked });
  expect(blocked).not.toHaveBeenCalled();
  await expect(readDraft('new:1')).rejects.toMatchObject({ code: 'storageTooNew' });
  newer.close();
  await deleteAll();
});

test('one connection serves all calls', async () => {
  const open = vi.spyOn(indexedDB, 'open');
  await Promise.all([readDraft('new:1'), readDraft('new:2'), putDraft('new:3', {})]);
  expect(open).toHaveBeenCalledTimes(1);
});

test('a connection that was closed is opened anew', async () => {
  await putDraft('new:1', { note: 'kept' });
  const closed = await connectDatabase();
  closed.close();
  expect(await readDraft('new:1')).toMatchObject({ fields: { note: 'kept' } });
  expect(await connectDatabase()).not.toBe(closed);
});

test('a connection that the browser closed is opened anew', async () => {
  const closed = await connectDatabase();
  closed.dispatchEvent(new Event('close'));
  expect(await connectDatabase()).not.toBe(closed);
  closed.close();
  forgetConnection();
});
