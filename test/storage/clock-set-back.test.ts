import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  keepClip,
  readLastAction,
  removeClip,
  undoAction,
  updateClip,
} from '../../src/storage/clip-actions';
import { readClip } from '../../src/storage/clips';
import { connectDatabase } from '../../src/storage/connection';
import { deleteDraft, putDraft, readDraft } from '../../src/storage/drafts';
import { healLibrary } from '../../src/storage/heal';
import { deleteForGood, purgeTrash, readTrash } from '../../src/storage/trash';
import { emptyLibrary, fieldsOfPage, loseCopy, loseMain } from './library';

const LATER = '2024-04-30T12:00:00';
const EARLIER = '2024-03-04T12:00:00';

/** Dates only: IndexedDB needs its timers. */
function setClock(to: string): void {
  vi.setSystemTime(new Date(to));
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  setClock(LATER);
  await emptyLibrary();
  await healLibrary();
});
afterEach(() => vi.useRealTimers());

describe('a clock that is set back', () => {
  test('leaves each clip on the day on which it was made', async () => {
    await keepClip(fieldsOfPage(), { id: 'later' });
    setClock(EARLIER);
    await keepClip(fieldsOfPage({ url: 'https://example.org/other' }), { id: 'earlier' });
    const clips = await (await connectDatabase()).getAll('clips');
    expect(Object.fromEntries(clips.map(({ id, day }) => [id, day]))).toEqual({
      later: '2024-04-30',
      earlier: '2024-03-04',
    });
  });

  test.each(['main', 'copy'] as const)(
    'keeps the edit made after it, whichever side is lost (%s)',
    async (side) => {
      const { clip } = await keepClip(fieldsOfPage({ note: 'old' }), { id: 'a' });
      setClock(EARLIER);
      await updateClip(clip, fieldsOfPage({ note: 'new' }));
      await (side === 'main' ? loseMain() : loseCopy());
      await healLibrary();
      expect(await readClip('a')).toMatchObject({ note: 'new', day: '2024-04-30' });
    },
  );

  test('brings nothing back that was deleted for good after it', async () => {
    const { clip } = await keepClip(fieldsOfPage(), { id: 'a' });
    await removeClip(clip);
    setClock(EARLIER);
    await deleteForGood(await readTrash());
    await loseMain();
    await healLibrary();
    expect(await readClip('a')).toBeUndefined();
  });

  test('empties the trash no earlier, and undoes as ever', async () => {
    const { clip } = await keepClip(fieldsOfPage(), { id: 'a' });
    await removeClip(clip);
    setClock(EARLIER);
    await purgeTrash(Date.now());
    const action = await readLastAction();
    if (!action) throw new Error('nothing to undo');
    await undoAction(action);
    expect(await readClip('a')).toMatchObject({ note: 'worth it' });
    expect((await readClip('a'))?.deletedAt).toBeUndefined();
  });

  test('keeps the draft typed after it, and the one deleted after it away', async () => {
    await putDraft('url:a', { note: 'half' });
    await putDraft('url:b', { note: 'gone' });
    setClock(EARLIER);
    await putDraft('url:a', { note: 'half a thought' });
    await deleteDraft('url:b');
    await loseMain();
    await healLibrary();
    expect(await readDraft('url:a')).toMatchObject({ fields: { note: 'half a thought' } });
    expect(await readDraft('url:b')).toBeUndefined();
  });
});
