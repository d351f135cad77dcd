import { beforeEach, describe, expect, test } from 'vitest';
import { undoLast } from '../../src/capture/undo-clip';
import { fieldsOf } from '../../src/core/clip';
import {
  forgetLastAction,
  keepClip,
  type LastAction,
  readLastAction,
  removeClip,
  undoAction,
  updateClip,
} from '../../src/storage/clip-actions';
import { clipsWithKeys, readClip } from '../../src/storage/clips';
import { publishedOver } from '../fixtures/issue-over';
import { emptyLibrary, fieldsOfPage, putIssues } from './library';

beforeEach(emptyLibrary);

async function lastAction(): Promise<LastAction> {
  const action = await readLastAction();
  if (!action) throw new TypeError('no last action');
  return action;
}

async function keptClip() {
  return (await keepClip(fieldsOfPage({ day: '2024-03-04' }), { id: 'a' })).clip;
}

describe('undoing', () => {
  test('a kept clip puts it in the trash', async () => {
    const clip = await keptClip();
    await undoAction(await lastAction());
    expect(await readClip('a')).toMatchObject({ note: clip.note, deletedAt: expect.any(Number) });
    expect(await clipsWithKeys(clip.keys)).toEqual([]);
  });

  test('a kept clip again, after nobody answered, is the same undo', async () => {
    await keptClip();
    expect(await undoLast('a')).toMatchObject({ kind: 'kept' });
    expect(await undoLast('a')).toMatchObject({ kind: 'kept' });
    await expect(undoLast('b')).rejects.toMatchObject({ code: 'conflict' });
  });

  test('an update brings the version before back, under a revision of its own', async () => {
    const clip = await keptClip();
    await updateClip(clip, { ...fieldsOf(clip), note: 'worse', section: 'Other' });
    await undoAction(await lastAction());
    const undone = await readClip('a');
    expect(undone?.revision).toMatch(/^3-/);
    const { revision, updatedAt } = undone ?? clip;
    expect(undone).toEqual({ ...clip, revision, updatedAt });
  });

  test('a removal takes it out of the trash', async () => {
    const clip = await keptClip();
    await removeClip(clip);
    await undoAction(await lastAction());
    const undone = await readClip('a');
    expect(undone?.deletedAt).toBeUndefined();
    expect(undone?.revision).toMatch(/^3-/);
  });

  test('a removal goes to the next issue where its own came out meanwhile', async () => {
    const clip = await keptClip();
    await removeClip(clip);
    const march = { id: 'month:2024-03', from: '2024-03-01', to: '2024-03-31' };
    await putIssues(publishedOver(march, []));
    await undoAction(await lastAction());
    expect(await readClip('a')).toMatchObject({ issue: 'month:2024-04' });
  });
});

describe.each(['kept', 'updated', 'removed'] as const)('the undo of what was %s', (kind) => {
  async function act() {
    const clip = await keptClip();
    if (kind === 'updated') await updateClip(clip, { ...fieldsOf(clip), note: 'worse' });
    if (kind === 'removed') await removeClip(clip);
    return lastAction();
  }

  test('is offered once', async () => {
    const action = await act();
    expect(action.kind).toBe(kind);
    await undoAction(action);
    expect(await readLastAction()).toBeUndefined();
  });

  test('called twice is done once', async () => {
    const action = await act();
    await Promise.all([undoAction(action), undoAction(action)]);
    const undone = await readClip('a');
    await undoAction(action);
    expect(await readClip('a')).toEqual(undone);
  });
});

test('undoing what has changed since is a conflict and changes nothing', async () => {
  const clip = await keptClip();
  const action = await lastAction();
  const { clip: newer } = await updateClip(clip, { ...fieldsOf(clip), note: 'theirs' });
  await expect(undoAction(action)).rejects.toMatchObject({ code: 'conflict' });
  expect(await readClip('a')).toEqual(newer);
  expect(await readLastAction()).toMatchObject({ kind: 'updated' });
});

test('undoing an older action leaves the newer one on offer', async () => {
  await keptClip();
  const action = await lastAction();
  await keepClip(fieldsOfPage(), { id: 'b' });
  await undoAction(action);
  expect(await readLastAction()).toMatchObject({ clipId: 'b' });
});

test('a forgotten action is offered no more', async () => {
  await keptClip();
  await forgetLastAction();
  expect(await readLastAction()).toBeUndefined();
});
