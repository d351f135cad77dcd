import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { ExpectedError } from '../../src/core/errors';
import { AFTER_OPEN } from '../../src/core/issue';
import { changeClips } from '../../src/storage/change-clips';
import {
  keepClip,
  readLastAction,
  removeClip,
  undoAction,
  updateClip,
} from '../../src/storage/clip-actions';
import { connectDatabase } from '../../src/storage/connection';
import { connectCopy } from '../../src/storage/copy-database';
import { deleteDraft, putDraft } from '../../src/storage/drafts';
import { endOpenIssue } from '../../src/storage/end-issue';
import { healLibrary } from '../../src/storage/heal';
import { issueRecord, saveIssue } from '../../src/storage/issues';
import { keepClips } from '../../src/storage/keep-clips';
import { addStyle, bringBackStyle, removeStyle } from '../../src/storage/own-styles';
import { chooseStyle, readStyle, saveStyle } from '../../src/storage/styles';
import { deleteForGood, purgeTrash, readTrash, restoreClip } from '../../src/storage/trash';
import { failOperation } from '../faults/fail-operation';
import { issueOver, MARCH } from '../fixtures/issue-over';
import { clipOn, emptyLibrary, fieldsOfPage, putClips, putIssues } from './library';
import { startAgain } from './start-again';

// Operation 1 fails, then 2, and so on until none does (as SQLite is tested), for everything that writes.

const STORES = ['clips', 'issues', 'styles', 'drafts'] as const;
const URL = 'https://example.org/page';

interface Action {
  /** What stands there before, beside one clip in March and its issue. */
  arrange?: () => Promise<unknown>;
  /** With the clips as they are then, the one in March first. */
  act: (clips: readonly Clip[]) => Promise<unknown>;
}

async function allClips(): Promise<Clip[]> {
  return (await connectDatabase()).getAll('clips');
}

async function undoLast(): Promise<void> {
  const action = await readLastAction();
  if (action) await undoAction(action);
}

const trash = async ([clip]: readonly Clip[]) => {
  if (clip) await removeClip(clip);
};
const trashIt = async () => trash(await allClips());
const edited = { note: 'edited', section: 'Tools', tags: ['new'] };

const ACTIONS: Record<string, Action> = {
  'keep a clip with its draft': {
    arrange: () => putDraft('url:x', { note: 'typed' }),
    act: () => keepClip(fieldsOfPage({ url: `${URL}/2` }), { id: 'two', draftKey: 'url:x' }),
  },
  'keep several': {
    act: () =>
      keepClips([
        { fields: fieldsOfPage({ url: `${URL}/3`, title: '3' }) },
        { fields: fieldsOfPage({ url: `${URL}/4`, title: '4' }) },
      ]),
  },
  'edit a clip': { act: async ([clip]) => clip && updateClip(clip, fieldsOfPage(edited)) },
  'remove a clip': { act: trash },
  'undo a removal': { arrange: trashIt, act: undoLast },
  'change clips together': {
    arrange: () =>
      putClips(clipOn('2024-03-05', { id: 'two', url: `${URL}/5`, keys: ['example.org/page/5'] })),
    act: (clips) =>
      changeClips(clips.map((before) => ({ before, after: { ...before, ...edited } }))),
  },
  'bring a clip back': { arrange: trashIt, act: () => restoreClip('one') },
  'delete for good': { arrange: trashIt, act: async () => deleteForGood(await readTrash()) },
  'purge the trash': { arrange: trashIt, act: () => purgeTrash(Date.now() + 40 * 86_400_000) },
  'type a draft': { act: () => putDraft('url:y', { note: 'half a thought' }) },
  'discard a draft': {
    arrange: () => putDraft('url:y', { note: 'half a thought' }),
    act: () => deleteDraft('url:y'),
  },
  'save an issue': {
    act: async () => {
      const stored = await issueRecord(MARCH.id);
      return saveIssue({ ...issueOver(MARCH), intro: 'Hello' }, stored?.revision);
    },
  },
  'change clips and a field of their issue': {
    act: (clips) =>
      changeClips(
        clips.map((before) => ({ before, after: { ...before, ...edited } })),
        { id: MARCH.id, before: { outro: '' }, after: { outro: 'Bye' } },
      ),
  },
  'end an issue': {
    arrange: async () => {
      const style = await readStyle('preset:sections');
      await saveStyle({ ...style, cadence: { unit: 'open', starts: ['2024-03-01'] } });
      const waits = {
        id: 'waits',
        issue: AFTER_OPEN.id,
        url: `${URL}/6`,
        keys: ['example.org/page/6'],
      };
      await putClips(clipOn('2024-04-02', waits));
    },
    act: () => endOpenIssue('2024-03-31'),
  },
  'choose a style': { act: () => chooseStyle('preset:flat') },
  'add a style': {
    act: async () => addStyle({ ...(await readStyle('preset:flat')), name: 'Mine' }),
  },
  'remove a style': {
    arrange: async () => saveStyle({ ...(await readStyle('preset:flat')), name: 'Mine' }),
    act: () => removeStyle('preset:flat', 'preset:sections', 1),
  },
  'bring a style back': {
    arrange: async () => saveStyle({ ...(await readStyle('preset:flat')), deletedAt: 1 }),
    act: () => bringBackStyle('preset:flat'),
  },
};

/** Without what differs from one run to the next. */
async function contents(of: 'main' | 'copy' = 'main') {
  // Both have the same stores.
  const side = of === 'main' ? await connectDatabase() : await connectCopy();
  const main = side as Awaited<ReturnType<typeof connectDatabase>>;
  const stores = await Promise.all(STORES.map((name) => main.getAll(name)));
  return JSON.parse(JSON.stringify(stores), (key, value) => {
    if (['updatedAt', 'deletedAt', 'clippedAt', 'at'].includes(key)) return 0;
    if (key === 'order') return '';
    if (key === 'revision') return String(value).replace(/-.*/, '');
    return key === 'id' && /^[\da-f]{8}-/.test(value) ? 'new' : value;
  });
}

async function prepared({ arrange }: Action): Promise<void> {
  await emptyLibrary();
  await healLibrary();
  await putClips(clipOn('2024-03-04', { id: 'one', url: URL, keys: ['example.org/page'] }));
  await putIssues(issueOver(MARCH));
  await arrange?.();
}

/** Until no operation of the action is left to fail; the two ways take turns. */
async function failEach(action: Action): Promise<number> {
  await prepared(action);
  const before = await contents();
  await action.act(await allClips());
  const after = await contents();
  for (let nth = 1; ; nth += 1) {
    await prepared(action);
    const clips = await allClips();
    const planted = failOperation(nth, nth % 2 === 0 ? 'before' : 'after');
    const outcome = await action.act(clips).then(
      () => 'told done',
      (error: unknown) => error,
    );
    vi.restoreAllMocks();
    const where = `operation ${nth}`;
    const found = await contents();
    if (outcome === 'told done') expect(found, where).toEqual(after);
    else {
      expect(outcome, where).toBeInstanceOf(ExpectedError);
      expect(found, where).toEqual(before);
    }
    if (!planted.wasReached()) return nth - 1;
    await startAgain();
    expect(await contents(), `${where}, the next start`).toEqual(found);
    expect(await contents('copy'), `${where}, the second copy`).toEqual(found);
    if (outcome === 'told done') continue;
    await action.act(clips);
    expect(await contents(), `${where}, tried again`).toEqual(after);
  }
}

beforeEach(emptyLibrary);
afterEach(() => vi.restoreAllMocks());

describe('an operation of the storage that fails', () => {
  test.each(Object.entries(ACTIONS))('leaves all or nothing: %s', async (_, action) => {
    expect(await failEach(action)).toBeGreaterThan(1);
  });

  test('is seen where an action takes two moves', async () => {
    const act = async () => {
      await putDraft('url:a', {});
      await chooseStyle('preset:flat');
      await saveIssue({ ...issueOver(MARCH), id: 'month:2024-04' }, undefined);
    };
    await expect(failEach({ act })).rejects.toThrow(/operation \d+/);
  });
});
