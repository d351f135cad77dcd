import { beforeEach, describe, expect, test } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { keepClip, readLastAction, removeClip, updateClip } from '../../src/storage/clip-actions';
import { readClip } from '../../src/storage/clips';
import { connectDatabase } from '../../src/storage/connection';
import { connectCopy } from '../../src/storage/copy-database';
import { clipDraftKey, listDrafts, putDraft } from '../../src/storage/drafts';
import { healLibrary } from '../../src/storage/heal';
import { keepClips } from '../../src/storage/keep-clips';
import { openDrafts } from '../../src/storage/open-drafts';
import { deleteForGood, purgeTrash, readTrash, restoreClip } from '../../src/storage/trash';
import { MARCH, publishedOver } from '../fixtures/issue-over';
import { clipOn, emptyLibrary, fieldsOfPage, loseMain, putClips, putIssues } from './library';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2024-05-01T12:00:00Z');

beforeEach(async () => {
  await emptyLibrary();
  await healLibrary();
});

async function kept(id: string): Promise<Clip> {
  return (await keepClip(fieldsOfPage({ day: '2024-03-04', title: id }), { id })).clip;
}

const ids = (clips: { id: string }[]) => clips.map(({ id }) => id);
const removedOn = (daysAgo: number) =>
  clipOn('2024-03-04', { deletedAt: NOW - daysAgo * DAY_MS, updatedAt: NOW - daysAgo * DAY_MS });

describe('the trash', () => {
  test('holds what was removed, the last first', async () => {
    await kept('stays');
    const [older, newer] = [removedOn(9), removedOn(2)];
    await putClips(newer, older);
    expect(ids(await readTrash())).toEqual([newer.id, older.id]);
    await removeClip(await kept('now'));
    expect(ids(await readTrash())).toEqual(['now', newer.id, older.id]);
  });
});

describe('restoring', () => {
  test('brings it back as it was, in its issue', async () => {
    const clip = await kept('a');
    await removeClip(clip);
    const { clip: back, period, isMoved } = await restoreClip('a');
    expect(back).toEqual({ ...clip, revision: back.revision, updatedAt: back.updatedAt });
    expect({ id: period.id, isMoved }).toEqual({ id: 'month:2024-03', isMoved: false });
    expect(await readTrash()).toEqual([]);
    expect(await readClip('a')).toEqual(back);
  });

  test('brings it into the next issue where its own came out meanwhile', async () => {
    await removeClip(await kept('a'));
    await putIssues(publishedOver(MARCH, []));
    expect(await restoreClip('a')).toMatchObject({
      period: { id: 'month:2024-04' },
      isMoved: true,
    });
  });

  test('done twice is done once', async () => {
    await removeClip(await kept('a'));
    const { clip } = await restoreClip('a');
    expect((await restoreClip('a')).clip).toEqual(clip);
  });

  test('leaves no undo of the removal on offer, but that of another', async () => {
    await removeClip(await kept('a'));
    await restoreClip('a');
    expect(await readLastAction()).toBeUndefined();
    await removeClip(await kept('b'));
    await kept('c');
    await restoreClip('b');
    expect(await readLastAction()).toMatchObject({ clipId: 'c' });
  });

  test('brings what was typed on it back', async () => {
    const clip = await kept('a');
    await putDraft(clipDraftKey('a'), { note: 'half' });
    await removeClip(clip);
    expect(await openDrafts()).toEqual([]);
    await restoreClip('a');
    expect(await openDrafts()).toMatchObject([{ fields: { note: 'half' }, clip: { id: 'a' } }]);
  });

  test('says what is gone for good', async () => {
    await expect(restoreClip('never')).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('after 30 days', () => {
  test('what was removed is deleted for good, and what was typed on it', async () => {
    const [due, young] = [removedOn(30), removedOn(29)];
    await putClips(due, young, clipOn('2024-01-01'));
    await putDraft(clipDraftKey(due.id), { note: 'goes' });
    await putDraft('url:other', { note: 'stays' });
    await purgeTrash(NOW);
    expect(ids(await readTrash())).toEqual([young.id]);
    expect(await (await connectDatabase()).count('clips')).toBe(2);
    expect((await listDrafts()).map(({ key }) => key)).toEqual(['url:other']);
  });

  test('it is deleted in the second copy too, and no heal brings it back', async () => {
    const due = removedOn(31);
    await putClips(due, clipOn('2024-03-05'));
    await purgeTrash(NOW);
    expect(await (await connectCopy()).get('clips', due.id)).toBeUndefined();
    await healLibrary();
    await loseMain();
    expect(await readClip(due.id)).toBeUndefined();
    expect(await (await connectDatabase()).count('clips')).toBe(1);
  });

  test('a copy that missed the deletion loses it at the next start', async () => {
    const due = removedOn(31);
    await putClips(due);
    await purgeTrash(NOW);
    const copy = await connectCopy();
    await copy.delete('tombstones', `clips/${due.id}`);
    await copy.put('clips', due);
    await copy.delete('state', 'libraryGeneration');
    await healLibrary();
    expect(await copy.get('clips', due.id)).toBeUndefined();
    expect(await readClip(due.id)).toBeUndefined();
  });

  test('nothing is written where nothing is due', async () => {
    const before = await (await connectDatabase()).get('state', 'libraryGeneration');
    await purgeTrash(NOW);
    expect(await (await connectDatabase()).get('state', 'libraryGeneration')).toEqual(before);
  });
});

test('an undo of a move that a restored clip was part of is offered no more', async () => {
  const [first, second] = await keepClips([
    { fields: fieldsOfPage() },
    { fields: fieldsOfPage({ url: 'https://example.org/second' }) },
  ]);
  if (!first || !second) throw new TypeError('nothing kept');
  const action = await readLastAction();
  await putClips({ ...second.clip, deletedAt: NOW });
  expect(action?.clipId).toBe(first.clip.id);
  await restoreClip(second.clip.id);
  expect(await readLastAction()).toBeUndefined();
});

describe('deleting for good', () => {
  test('spares what was restored or written since it was shown', async () => {
    await removeClip(await kept('restored'));
    await removeClip(await kept('again'));
    await removeClip(await kept('gone'));
    const shown = await readTrash();
    await restoreClip('restored');
    const { clip } = await restoreClip('again');
    await removeClip((await updateClip(clip, fieldsOfPage({ note: 'more' }))).clip);
    await deleteForGood(shown);
    expect(ids(await readTrash())).toEqual(['again']);
    expect(await readClip('restored')).toBeDefined();
    expect(await readClip('gone')).toBeUndefined();
  });

  test('leaves no undo of a removal that can’t be undone', async () => {
    await removeClip(await kept('a'));
    await deleteForGood(await readTrash());
    expect(await readLastAction()).toBeUndefined();
  });
});
