import { beforeEach, describe, expect, test } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { type ClipChange, removed, reversed } from '../../src/core/clip-change';
import { broughtBack, movedTo, setAside } from '../../src/core/shape';
import { changeClips } from '../../src/storage/change-clips';
import { keepClip, readLastAction } from '../../src/storage/clip-actions';
import { readClip } from '../../src/storage/clips';
import { issueRecord, readIssue } from '../../src/storage/issues';
import { nextOpenIssue } from '../../src/storage/next-issue';
import { issueOver, MARCH, publishedOver } from '../fixtures/issue-over';
import { clipOn, emptyLibrary, fieldsOfPage, putClips, putIssues } from './library';

beforeEach(emptyLibrary);

const APRIL = { id: 'month:2024-04', from: '2024-04-01', to: '2024-04-30' };

async function stored(...clips: Clip[]): Promise<Clip[]> {
  await putClips(...clips);
  return clips;
}

function changed(clips: Clip[], change: (clip: Clip) => Clip): Promise<ClipChange[]> {
  return changeClips(clips.map((clip) => ({ before: clip, after: change(clip) })));
}

describe('changing clips together', () => {
  test('changes all, each under a revision of its own, and back again', async () => {
    const clips = await stored(clipOn('2024-03-04'), clipOn('2024-03-05'));
    const done = await changed(clips, (clip) => ({ ...clip, highlight: true }));
    expect(done.map(({ after }) => after.highlight)).toEqual([true, true]);
    expect(done.every(({ after }) => after.revision.startsWith('2-'))).toBe(true);
    const undone = await changeClips(done.map(reversed));
    expect(undone.map(({ after }) => ({ ...after, revision: '', updatedAt: 0 }))).toEqual(
      clips.map((clip) => ({ ...clip, revision: '', updatedAt: 0 })),
    );
    const redone = await changeClips(done);
    expect(redone.map(({ after }) => after.highlight)).toEqual([true, true]);
  });

  test('changes none where one was changed elsewhere', async () => {
    const [one, other] = await stored(clipOn('2024-03-04'), clipOn('2024-03-05'));
    if (!one || !other) throw new TypeError('two were stored');
    const done = await changed([one, other], (clip) => ({ ...clip, section: 'Sea' }));
    await changed([done[1]?.after ?? other], (clip) => ({ ...clip, note: 'theirs' }));
    await expect(changeClips(done.map(reversed))).rejects.toMatchObject({ code: 'conflict' });
    expect(await readClip(one.id)).toMatchObject({ section: 'Sea' });
    expect(await readClip(other.id)).toMatchObject({ section: 'Sea', note: 'theirs' });
  });

  test('twice is once', async () => {
    const clips = await stored(clipOn('2024-03-04'));
    const [first] = await changed(clips, removed);
    const [again] = await changed(clips, removed);
    expect(again?.after).toEqual(first?.after);
    expect(first?.after.deletedAt).toBeGreaterThan(0);
  });

  test('takes the undo that another surface offers away', async () => {
    const { clip } = await keepClip(fieldsOfPage(), { id: 'a' });
    await changed([clip], setAside);
    expect(await readLastAction()).toBeUndefined();
  });

  test('puts what comes back in the next issue where its own came out meanwhile', async () => {
    const clips = await stored(clipOn('2024-03-04'));
    const done = await changed(clips, removed);
    await putIssues(publishedOver(MARCH, []));
    const [undone] = await changeClips(done.map(reversed));
    expect(undone?.after).toMatchObject({ issue: 'month:2024-04' });
  });
});

describe('setting aside', () => {
  test('takes a clip and what stands below it out of the issue, and brings them back', async () => {
    const parent = clipOn('2024-03-04');
    const child = clipOn('2024-03-05', { parent: parent.id });
    await stored(parent, child);
    const [done] = await changed([parent], setAside);
    expect(await readIssue(MARCH)).toMatchObject({ clips: [], aside: [{ id: parent.id }] });
    await changed([done?.after ?? parent], (clip) => broughtBack(clip, MARCH));
    const view = await readIssue(MARCH);
    expect(view.clips.map(({ id }) => id).sort()).toEqual([parent.id, child.id].sort());
    expect(view.aside).toEqual([]);
  });

  test('brings a clip of another month back by name', async () => {
    const [clip] = await stored(clipOn('2024-02-04', { issue: 'none' }));
    if (clip) await changed([clip], (one) => broughtBack(one, MARCH));
    expect((await readIssue(MARCH)).clips).toMatchObject([{ issue: 'month:2024-03' }]);
  });
});

test('the next issue is the first one after it that is not out', async () => {
  expect(await nextOpenIssue(MARCH)).toMatchObject({ id: 'month:2024-04' });
  await putIssues(publishedOver(APRIL, []));
  expect(await nextOpenIssue(MARCH)).toMatchObject({ id: 'month:2024-05' });
  const [clip] = await stored(clipOn('2024-03-04'));
  if (clip) await changed([clip], (one) => movedTo(one, 'month:2024-05'));
  expect((await readIssue(MARCH)).clips).toEqual([]);
});

describe('fields of an issue', () => {
  test('go back to what they were, unless they were changed elsewhere', async () => {
    await putIssues(issueOver(MARCH, { title: 'New', number: 2 }));
    const edit = {
      id: MARCH.id,
      before: { title: 'New', number: 2 },
      after: { title: 'Old', number: undefined },
    };
    await changeClips([], edit);
    expect(await issueRecord(MARCH.id)).toMatchObject({ title: 'Old' });
    expect(await issueRecord(MARCH.id)).not.toHaveProperty('number');
    await changeClips([], edit);
    await expect(changeClips([], { ...edit, after: { title: 'Mine' } })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('change with its clips, or neither does', async () => {
    await putIssues(issueOver(MARCH, { outro: 'Theirs' }));
    const [clip] = await stored(clipOn('2024-03-04'));
    if (!clip) throw new TypeError('one was stored');
    const changes = [{ before: clip, after: { ...clip, highlight: true } }];
    const edit = { id: MARCH.id, before: { outro: '' }, after: { outro: 'Bye' } };
    await expect(changeClips(changes, edit)).rejects.toMatchObject({ code: 'conflict' });
    expect(await readClip(clip.id)).toEqual(clip);
    await changeClips(changes, { ...edit, before: { outro: 'Theirs' } });
    expect(await readClip(clip.id)).toMatchObject({ highlight: true });
    expect(await issueRecord(MARCH.id)).toMatchObject({ outro: 'Bye' });
    const late = [{ before: { ...clip, note: 'as it was' }, after: { ...clip, note: 'mine' } }];
    await expect(
      changeClips(late, { ...edit, before: { outro: 'Bye' }, after: { outro: '' } }),
    ).rejects.toMatchObject({ code: 'conflict' });
    expect(await issueRecord(MARCH.id)).toMatchObject({ outro: 'Bye' });
  });
});
