import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExpectedError } from '../../src/core/errors';
import { keepClip, readLastAction, removeClip, updateClip } from '../../src/storage/clip-actions';
import { readClip } from '../../src/storage/clips';
import { DATABASE_NAME } from '../../src/storage/database';
import { deleteDraft, putDraft, readDraft } from '../../src/storage/drafts';
import { healLibrary } from '../../src/storage/heal';
import { saveIssue } from '../../src/storage/issues';
import { transactionError } from '../../src/storage/storage-error';
import { chooseStyle, readStyle, saveStyle } from '../../src/storage/styles';
import { type Writing, writeStores } from '../../src/storage/transaction';
import { issueOver, MARCH } from '../fixtures/issue-over';
import { clipOn, countClips, emptyLibrary, fieldsOfPage, keep } from './library';

beforeEach(async () => {
  await emptyLibrary();
  await healLibrary();
});
afterEach(() => vi.restoreAllMocks());

/** The order in which transactions end, beside what the test adds. */
function watchTransactions() {
  const log: string[] = [];
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args: Parameters<typeof begin>
  ) {
    const transaction = begin.apply(this, args);
    if (transaction.mode !== 'readwrite') return transaction;
    const place = this.name === DATABASE_NAME ? 'main' : 'copy';
    log.push(`begin ${place} ${transaction.durability}`);
    transaction.addEventListener('complete', () => log.push(`complete ${place}`));
    return transaction;
  });
  return log;
}

describe('a write', () => {
  const writes: [string, () => Promise<unknown>, durability?: 'relaxed' | 'strict'][] = [
    ['keepClip', () => keepClip(fieldsOfPage(), { id: 'a', draftKey: 'url:a' })],
    ['putDraft', () => putDraft('url:a', {}), 'relaxed'],
    ['deleteDraft', () => deleteDraft('url:a'), 'relaxed'],
    ['saveIssue', () => saveIssue(issueOver(MARCH), undefined)],
    ['saveStyle', async () => saveStyle(await readStyle('preset:flat'))],
    ['chooseStyle', () => chooseStyle('preset:flat')],
  ];
  test.each(writes)(
    '%s is one transaction on each side, a draft’s not waiting for the disk, done only once both are complete',
    async (_, write, durability = 'strict') => {
      const log = watchTransactions();
      await write();
      log.push('done');
      expect(log[0]).toBe(`begin main ${durability}`);
      expect(log[1]).toBe(`begin copy ${durability}`);
      expect(log.slice(2, 4).sort()).toEqual(['complete copy', 'complete main']);
      expect(log.slice(4)).toEqual(['done']);
    },
  );

  test('updateClip and removeClip likewise', async () => {
    const { clip } = await keepClip(fieldsOfPage(), { id: 'a' });
    const log = watchTransactions();
    const updated = await updateClip(clip, fieldsOfPage({ note: 'more' }));
    log.push('updated');
    await removeClip(updated.clip);
    log.push('removed');
    const ends = log.map((line) => line.replace(/main|copy/, 'side'));
    const one = ['begin side strict', 'begin side strict', 'complete side', 'complete side'];
    expect(ends).toEqual([...one, 'updated', ...one, 'removed']);
  });
});

describe('a write that fails', () => {
  test('after its put stores nothing, draft, last action and used names included', async () => {
    await putDraft('url:a', { note: 'typed' });
    abortAfterPut(5);
    const { fields, options } = keep({ section: 'Other' });
    const kept = keepClip(fields, { ...options, draftKey: 'url:a' });
    await expect(kept).rejects.toMatchObject({ code: 'storageFailed' });
    vi.restoreAllMocks();
    expect(await countClips()).toBe(0);
    expect(await readLastAction()).toBeUndefined();
    expect(await readDraft('url:a')).toMatchObject({ fields: { note: 'typed' } });
  });

  test.each([1, 2, 3, 4, 5])('at put %i is saved whole when it is tried again', async (put) => {
    const { fields, options } = keep();
    abortAfterPut(put);
    await expect(keepClip(fields, options)).rejects.toBeInstanceOf(ExpectedError);
    vi.restoreAllMocks();
    const { clip } = await keepClip(fields, options);
    expect(await readClip(options.id)).toEqual(clip);
    expect(await countClips()).toBe(1);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a bug', () => Promise.reject(new TypeError('a bug'))],
    ['an expected error', () => Promise.reject(new ExpectedError('conflict'))],
  ])('by %s stores nothing and throws that error', async (_, fail) => {
    const write = writeStores(['clips'], async (stores) => {
      await stores.objectStore('clips').put(clipOn('2024-03-04'));
      return fail();
    });
    await expect(write).rejects.toEqual(await fail().catch((error) => error));
    expect(await countClips()).toBe(0);
  });

  test('by what the browser refuses stores nothing either', async () => {
    const refused: ((stores: Writing) => Promise<unknown>)[] = [
      (stores) => stores.objectStore('clips').put(Object.assign(clipOn('2024-03-04'), { alert })),
      (stores) => stores.objectStore('clips').add({ ...clipOn('2024-03-04'), id: 'a' }),
      (stores) => stores.objectStore('drafts').get('not in this transaction'),
    ];
    for (const refuse of refused) {
      const write = writeStores(['clips'], async (stores) => {
        await stores.objectStore('clips').put({ ...clipOn('2024-03-04'), id: 'a' });
        return refuse(stores);
      });
      await expect(write).rejects.toMatchObject({ code: 'storageFailed' });
      expect(await countClips()).toBe(0);
    }
  });
});

/** The main database's transaction is cut off once its n-th put has succeeded; the first ones are its stamps. */
function abortAfterPut(count: number): void {
  const put = IDBObjectStore.prototype.put;
  let left = count;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof put>
  ) {
    const request = put.apply(this, args);
    if (this.transaction.db.name !== DATABASE_NAME) return request;
    left -= 1;
    if (left === 0) request.addEventListener('success', () => this.transaction.abort());
    return request;
  });
}

test.each([
  ['QuotaExceededError', '', 'storageFull'],
  ['DataError', 'Failed to write blobs (IOError)', 'storageFull'],
  ['UnknownError', 'Internal error: no space left on device', 'storageFull'],
  [
    'UnknownError',
    'Connection is closing because of: IO error: FILE_ERROR_NO_SPACE',
    'storageFull',
  ],
  ['AbortError', '', 'storageFailed'],
  ['UnknownError', 'Internal error opening backing store', 'storageUnopened'],
  ['UnknownError', 'Internal error.', 'storageFailed'],
])('%s "%s" is shown as %s', (name, text, code) => {
  expect(transactionError(new DOMException(text, name))).toMatchObject({ code });
});
