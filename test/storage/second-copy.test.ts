import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepClip, readLastAction, removeClip, updateClip } from '../../src/storage/clip-actions';
import { readClip } from '../../src/storage/clips';
import { connectDatabase, forgetConnection } from '../../src/storage/connection';
import { connectCopy } from '../../src/storage/copy-database';
import { DATABASE_NAME } from '../../src/storage/database';
import { deleteDraft, listDrafts, putDraft } from '../../src/storage/drafts';
import { readBehind, readGenerations } from '../../src/storage/generations';
import { healLibrary } from '../../src/storage/heal';
import { saveIssue } from '../../src/storage/issues';
import { forgetRestored, readRestored } from '../../src/storage/restored';
import { chooseStyle, currentStyle, readStyle, saveStyle } from '../../src/storage/styles';
import { writeStores } from '../../src/storage/transaction';
import { issueOver, MARCH } from '../fixtures/issue-over';
import {
  clipOn,
  countClips,
  emptyLibrary,
  fieldsOfPage,
  loseCopy,
  loseMain,
  putClips,
} from './library';
import { openWindow } from './other-window';

beforeEach(async () => {
  await emptyLibrary();
  await healLibrary();
});
afterEach(() => vi.restoreAllMocks());

const STORES = ['clips', 'issues', 'styles', 'drafts'] as const;

async function contents() {
  const [main, copy] = [await connectDatabase(), await connectCopy()];
  const read = async (side: typeof main) => Promise.all(STORES.map((name) => side.getAll(name)));
  // The copy has the same stores.
  return { main: await read(main), copy: await read(copy as unknown as typeof main) };
}

async function expectSame(): Promise<void> {
  const { main, copy } = await contents();
  expect(copy).toEqual(main);
  const [inMain, inCopy] = [
    await readGenerations(await connectDatabase()),
    await readGenerations(await connectCopy()),
  ];
  expect(inCopy).toEqual(inMain);
  expect(await readBehind(await connectDatabase(), 'library')).toBeUndefined();
  expect(await readBehind(await connectDatabase(), 'drafts')).toBeUndefined();
}

/** One of each, with an edit, a removal, a deleted draft. */
async function fill() {
  await putDraft('url:a', { note: 'goes' });
  const { clip } = await keepClip(fieldsOfPage(), { id: 'a', draftKey: 'url:a' });
  await updateClip(clip, fieldsOfPage({ note: 'edited' }));
  const other = await keepClip(fieldsOfPage({ section: 'Tools' }), { id: 'b' });
  await removeClip(other.clip);
  await saveIssue(issueOver(MARCH, { intro: 'Hello' }), undefined);
  await saveStyle({ ...(await readStyle('preset:flat')), name: 'Mine' });
  await chooseStyle('preset:flat');
  await putDraft('url:c', { note: 'half a thou' });
  return contents();
}

describe('a write', () => {
  test('is in both, deletions too', async () => {
    await fill();
    await expectSame();
  });

  test('of a draft that was deleted leaves no draft on either side', async () => {
    await putDraft('new:1', {});
    await deleteDraft('new:1');
    await expectSame();
    expect((await contents()).copy[3]).toEqual([]);
  });

  test('of many clips leaves what is newer in the copy', async () => {
    const clips = Array.from({ length: 120 }, (_, at) =>
      clipOn('2024-03-04', { id: `many-${at}`, revision: '2-given' }),
    );
    const copy = await connectCopy();
    const [older, newer] = ['many-7', 'many-70'];
    await copy.put('clips', { ...clipOn('2024-03-04', { id: older, revision: '1-there' }) });
    await copy.put('clips', { ...clipOn('2024-03-04', { id: newer, revision: '3-there' }) });
    await putClips(...clips);
    const revisions = new Map(
      (await copy.getAll('clips')).map(({ id, revision }) => [id, revision]),
    );
    expect(revisions.size).toBe(clips.length);
    expect(revisions.get(older)).toBe('2-given');
    expect(revisions.get(newer)).toBe('3-there');
  });

  test('that the main database aborts at its end is taken back in the copy', async () => {
    abort(DATABASE_NAME, 'clips');
    await expect(keepClip(fieldsOfPage(), { id: 'a' })).rejects.toMatchObject({
      code: 'storageFailed',
    });
    vi.restoreAllMocks();
    expect((await contents()).copy[0]).toEqual([]);
    await healLibrary();
    expect(await countClips()).toBe(0);
    await expectSame();
  });

  test('that only the copy aborts is saved, and mended at the next start', async () => {
    abort('digest-clipper-copy', 'clips');
    await keepClip(fieldsOfPage(), { id: 'a' });
    vi.restoreAllMocks();
    await keepClip(fieldsOfPage(), { id: 'b' });
    expect((await contents()).copy[0]).toHaveLength(1);
    await healLibrary();
    await expectSame();
    expect((await contents()).copy[0]).toHaveLength(2);
    expect(await readRestored()).toBeUndefined();
  });

  test('a deletion that the copy missed is not brought back', async () => {
    await putDraft('new:1', {});
    abort('digest-clipper-copy', 'tombstones');
    await deleteDraft('new:1');
    vi.restoreAllMocks();
    expect((await contents()).copy[3]).toHaveLength(1);
    await healLibrary();
    expect(await listDrafts()).toEqual([]);
    await expectSame();
  });

  test('that the copy can’t follow throws instead of being missed', async () => {
    const cleared = writeStores(['drafts'], (stores) => stores.objectStore('drafts').clear());
    await expect(cleared).rejects.toThrow(TypeError);
    const ranged = writeStores(['drafts'], (stores) =>
      stores.objectStore('drafts').delete(IDBKeyRange.lowerBound('a')),
    );
    await expect(ranged).rejects.toThrow(TypeError);
  });
});

/** The database's transaction is cut off as soon as something was put into that store. */
function abort(database: string, store: string): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    const request = put.apply(this, args);
    if (this.transaction.db.name === database && this.name === store) this.transaction.abort();
    return request;
  });
}

describe('a main database that is gone', () => {
  test('is whole again before anything is read from it, and the writer is told', async () => {
    const before = await fill();
    await loseMain();
    expect(await readClip('a')).toMatchObject({ note: 'edited' });
    expect((await contents()).main).toEqual(before.main);
    await expectSame();
    expect((await currentStyle()).id).toBe('preset:flat');
    expect(await readLastAction()).toMatchObject({ kind: 'removed', clipId: 'b' });
    expect(await readRestored()).toEqual({ clips: 2, others: 3 });
    await forgetRestored();
    expect(await readRestored()).toBeUndefined();
  });

  test('is healed by several windows at once as by one', async () => {
    await putClips(...Array.from({ length: 1200 }, () => clipOn('2024-03-04')));
    await loseMain();
    await Promise.all([countClips(), readClip('a'), healLibrary()]);
    expect(await countClips()).toBe(1200);
    expect(await readRestored()).toEqual({ clips: 1200, others: 0 });
  });

  test('cut off in the middle of being healed, goes on at the next start', async () => {
    await putClips(...Array.from({ length: 1200 }, () => clipOn('2024-03-04')));
    const before = await contents();
    await loseMain();
    failAtPut(700);
    await connectDatabase().catch(() => undefined);
    vi.restoreAllMocks();
    await healLibrary();
    expect((await contents()).main).toEqual(before.main);
    expect(await readRestored()).toEqual({ clips: 1200, others: 0 });
    await expectSame();
  });

  test('that lost its last writes only gets those back, and keeps what is newer', async () => {
    const { clip } = await keepClip(fieldsOfPage(), { id: 'a' });
    await keepClip(fieldsOfPage({ note: 'lost' }), { id: 'b' });
    const main = await connectDatabase();
    const copied = await readGenerations(await connectCopy());
    await main.delete('clips', 'b');
    await main.put('clips', { ...clip, note: 'newer', revision: '7-here' });
    const before = { write: 'before', at: (copied.library?.at ?? 0) - 5000 };
    await main.put('state', { key: 'libraryGeneration', value: before });
    await healLibrary();
    expect(await readClip('b')).toMatchObject({ note: 'lost' });
    expect(await readClip('a')).toMatchObject({ note: 'newer' });
    expect(await readRestored()).toEqual({ clips: 1, others: 0 });
    await expectSame();
  });
});

describe('while the main database is being healed', () => {
  const LOST = 1200;
  /** The main database is as it was before the last writes. */
  async function loseLastWrites(): Promise<void> {
    await putClips(...Array.from({ length: LOST }, () => clipOn('2024-03-04')));
    const { clip } = await keepClip(fieldsOfPage({ note: 'old' }), { id: 'z' });
    const main = await connectDatabase();
    const old = await main.get('clips', 'z');
    await updateClip(clip, fieldsOfPage({ note: 'edited' }));
    await putDraft('url:a', { note: 'whole' });
    if (old) await main.put('clips', old);
    await main.put('drafts', { key: 'url:a', fields: { note: 'who' }, updatedAt: 1 });
    for (const key of ['libraryGeneration', 'draftsGeneration'] as const)
      await main.put('state', { key, value: { write: 'before', at: Date.now() - 5000 } });
    const copy = await connectCopy();
    for (const key of ['libraryGeneration', 'draftsGeneration'] as const)
      await copy.put('state', { key, value: { write: 'last', at: Date.now() - 4000 } });
  }

  test('nothing old is read in the worker', async () => {
    await loseLastWrites();
    const healed = healLibrary();
    expect(await readClip('z')).toMatchObject({ note: 'edited' });
    expect((await listDrafts())[0]?.fields.note).toBe('whole');
    await healed;
  });

  test('nothing old is read in a window that opens meanwhile', async () => {
    await loseLastWrites();
    const { clips, drafts, close } = await openWindow();
    const healed = healLibrary();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await clips.readClip('z')).toMatchObject({ note: 'edited' });
    expect((await drafts.readDraft('url:a'))?.fields.note).toBe('whole');
    await healed;
    close();
  });
});

/** The transaction in which the main database is given its n-th clip is cut off. */
function failAtPut(count: number): void {
  const put = IDBObjectStore.prototype.put;
  let left = count;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    const request = put.apply(this, args);
    if (this.transaction.db.name !== DATABASE_NAME || this.name !== 'clips') return request;
    left -= 1;
    if (left === 0) this.transaction.abort();
    return request;
  });
}

describe('a copy that is gone', () => {
  test('is filled again at the next start, and nobody is told', async () => {
    await fill();
    await loseCopy();
    await healLibrary();
    await expectSame();
    expect(await readRestored()).toBeUndefined();
  });

  test('of a library from before there were copies, likewise', async () => {
    await putClips(...Array.from({ length: 600 }, () => clipOn('2024-03-04')));
    const main = await connectDatabase();
    for (const key of ['libraryGeneration', 'draftsGeneration'] as const)
      await main.delete('state', key);
    main.close();
    forgetConnection();
    await loseCopy();
    expect(await countClips()).toBe(600);
    await healLibrary();
    await expectSame();
  });
});

test('reading opens no copy, and equal sides are compared by their generations alone', async () => {
  await fill();
  const reads = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  await healLibrary();
  expect(reads).not.toHaveBeenCalled();
});
