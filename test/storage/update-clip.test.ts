import { beforeEach, describe, expect, test } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { fieldsOf } from '../../src/core/clip';
import { keepClip, readLastAction, removeClip, updateClip } from '../../src/storage/clip-actions';
import { readClip, readUsed } from '../../src/storage/clips';
import { putDraft, readDraft } from '../../src/storage/drafts';
import { MARCH, publishedOver } from '../fixtures/issue-over';
import { emptyLibrary, fieldsOfPage, putIssues } from './library';

let clip: Clip;

beforeEach(async () => {
  await emptyLibrary();
  ({ clip } = await keepClip(fieldsOfPage({ day: '2024-04-02' }), { id: 'a' }));
});

describe('updating a clip', () => {
  test('stores the fields under the next revision and keeps the version before', async () => {
    await putDraft('clip:a', { note: 'typing' });
    const fields = { ...fieldsOf(clip), note: 'better', kind: 'Paper' };
    const updated = await updateClip(clip, fields, { draftKey: 'clip:a' });
    expect(updated.clip).toMatchObject({ note: 'better', kind: 'Paper', day: '2024-04-02' });
    expect(updated.clip.revision).toMatch(/^2-/);
    expect(await readClip('a')).toEqual(updated.clip);
    expect(await readLastAction()).toMatchObject({
      kind: 'updated',
      clipId: 'a',
      revision: updated.clip.revision,
      before: clip,
    });
    expect(await readUsed()).toMatchObject({ kinds: ['Paper'] });
    expect(await readDraft('clip:a')).toBeUndefined();
  });

  test('is a conflict where another window was first, and keeps the draft', async () => {
    await updateClip(clip, { ...fieldsOf(clip), note: 'theirs' });
    await putDraft('clip:a', { note: 'mine' });
    const mine = updateClip(clip, { ...fieldsOf(clip), note: 'mine' }, { draftKey: 'clip:a' });
    await expect(mine).rejects.toMatchObject({ code: 'conflict' });
    expect(await readClip('a')).toMatchObject({ note: 'theirs' });
    expect(await readDraft('clip:a')).toMatchObject({ fields: { note: 'mine' } });
  });

  test('from two windows at once lets one win and tells the other', async () => {
    const ends = await Promise.allSettled(
      ['one', 'other'].map((note) => updateClip(clip, { ...fieldsOf(clip), note })),
    );
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await readClip('a')).toMatchObject({ note: 'one' });
  });

  test('tried again is the same save', async () => {
    const fields = { ...fieldsOf(clip), note: 'better' };
    const first = await updateClip(clip, fields);
    expect(await updateClip(clip, fields)).toEqual(first);
    expect(await readLastAction()).toMatchObject({ before: clip });
  });

  test('without a change can be undone as an update, not as what came before', async () => {
    await updateClip(clip, fieldsOf(clip));
    expect(await readLastAction()).toMatchObject({ kind: 'updated', before: clip });
  });

  test('says "gone" for one that was removed', async () => {
    await removeClip(clip);
    const update = updateClip(clip, fieldsOf(clip));
    await expect(update).rejects.toMatchObject({ code: 'gone' });
    const never = updateClip({ ...clip, id: 'never' }, fieldsOf(clip));
    await expect(never).rejects.toMatchObject({ code: 'gone' });
  });

  test('moves it on where its new day lies in an issue that is out', async () => {
    await putIssues(publishedOver(MARCH, []));
    const updated = await updateClip(clip, { ...fieldsOf(clip), day: '2024-03-04' });
    expect(updated).toMatchObject({ isMoved: true, period: { id: 'month:2024-04' } });
    expect(updated.clip).toMatchObject({ day: '2024-03-04', issue: 'month:2024-04' });
  });

  test('leaves one that was published where it is', async () => {
    const { clip: old } = await keepClip(fieldsOfPage({ day: '2024-03-04' }), { id: 'b' });
    await putIssues(publishedOver(MARCH, [old]));
    const updated = await updateClip(old, { ...fieldsOf(old), note: 'a typo less' });
    expect(updated).toMatchObject({ isMoved: false, period: MARCH });
    expect(updated.clip.issue).toBeUndefined();
  });
});

describe('removing a clip', () => {
  test('puts it in the trash and keeps the version before', async () => {
    await removeClip(clip);
    const removed = await readClip('a');
    expect(removed).toMatchObject({ note: clip.note, deletedAt: removed?.updatedAt });
    expect(await readLastAction()).toMatchObject({ kind: 'removed', clipId: 'a', before: clip });
  });

  test('is a conflict where it has changed, and nothing where it is done already', async () => {
    const updated = await updateClip(clip, { ...fieldsOf(clip), note: 'theirs' });
    await expect(removeClip(clip)).rejects.toMatchObject({ code: 'conflict' });
    await removeClip(updated.clip);
    const removed = await readClip('a');
    await removeClip(updated.clip);
    expect(await readClip('a')).toEqual(removed);
  });
});
