import { beforeEach, describe, expect, test } from 'vitest';
import {
  keepClip,
  newClipId,
  readLastAction,
  removeClip,
  undoAction,
  updateClip,
} from '../../src/storage/clip-actions';
import { clipsWithKeys, readClip, readUsed } from '../../src/storage/clips';
import { putDraft, readDraft } from '../../src/storage/drafts';
import { chooseStyle, readStyle, saveStyle } from '../../src/storage/styles';
import { MARCH, publishedOver } from '../fixtures/issue-over';
import {
  clipOn,
  countClips,
  emptyLibrary,
  fieldsOfPage,
  keep,
  putClips,
  putIssues,
} from './library';

beforeEach(emptyLibrary);

const APRIL = { id: 'month:2024-04', from: '2024-04-01', to: '2024-04-30' };

describe('keeping a clip', () => {
  test('stores what it returns, under the id of the surface, with its time and revision', async () => {
    const before = Date.now();
    const id = newClipId();
    const { clip } = await keepClip(fieldsOfPage({ highlight: true }), { id });
    expect(await readClip(id)).toEqual(clip);
    expect(clip).toMatchObject({ id, highlight: true, keys: ['example.org/page'] });
    expect(clip.revision).toMatch(/^1-[0-9a-z]{8}$/);
    expect(clip.clippedAt).toBeGreaterThanOrEqual(before);
    expect(clip.utcOffset).toBe(0 - new Date(clip.clippedAt).getTimezoneOffset());
  });

  test('makes it the last action and puts its names first', async () => {
    await keepClip(fieldsOfPage({ section: 'Other', tags: ['old'] }), { id: 'a' });
    const { clip } = await keepClip(
      fieldsOfPage({ section: 'Talks', kind: 'Video', tags: ['new', 'old'] }),
      { id: 'b' },
    );
    const { revision, keys, updatedAt: at } = clip;
    expect(await readLastAction()).toEqual({ kind: 'kept', clipId: 'b', keys, revision, at });
    expect(await readUsed()).toEqual({
      sections: ['Talks', 'Other'],
      kinds: ['Video'],
      tags: ['new', 'old'],
    });
  });

  test('deletes the draft it was typed in, no other', async () => {
    await putDraft('url:example.org/page', { note: 'typed' });
    await putDraft('url:example.org/other', { note: 'another' });
    await keepClip(fieldsOfPage(), { id: 'a', draftKey: 'url:example.org/page' });
    expect(await readDraft('url:example.org/page')).toBeUndefined();
    expect(await readDraft('url:example.org/other')).toBeDefined();
  });

  test('refuses what is no day', async () => {
    const kept = keepClip(fieldsOfPage({ day: '2024-02-30' }), { id: 'a' });
    await expect(kept).rejects.toMatchObject({ code: 'invalidDay', subject: '2024-02-30' });
    expect(await countClips()).toBe(0);
  });
});

describe('the same save again', () => {
  test('is the one clip, unchanged', async () => {
    const { fields, options } = keep();
    const first = await keepClip(fields, options);
    expect(await keepClip(fields, options)).toEqual(first);
    expect(await countClips()).toBe(1);
  });

  test('at the same moment is one clip too', async () => {
    const { fields, options } = keep();
    const [one, other] = await Promise.all([keepClip(fields, options), keepClip(fields, options)]);
    expect(one).toEqual(other);
    expect(await countClips()).toBe(1);
  });

  test('says again that it was moved', async () => {
    await putIssues(publishedOver(MARCH, []));
    const { fields, options } = keep({ day: '2024-03-04' });
    const first = await keepClip(fields, options);
    expect(first).toMatchObject({ isMoved: true, period: APRIL });
    expect(await keepClip(fields, options)).toEqual(first);
  });

  test('with more typed meanwhile keeps the newer text', async () => {
    const { fields, options } = keep({ note: 'short' });
    await keepClip(fields, options);
    const { clip } = await keepClip({ ...fields, note: 'longer' }, options);
    expect(await readClip(options.id)).toEqual(clip);
    expect(clip.note).toBe('longer');
  });

  test('never overwrites what was edited elsewhere since', async () => {
    const { fields, options } = keep();
    const { clip } = await keepClip(fields, options);
    await updateClip(clip, { ...fields, note: 'edited' });
    const again = keepClip({ ...fields, note: 'typed' }, options);
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
    expect(await readClip(options.id)).toMatchObject({ note: 'edited' });
  });

  test('after an undo takes it out of the trash', async () => {
    const { fields, options } = keep();
    await keepClip(fields, options);
    const action = await readLastAction();
    if (action) await undoAction(action);
    expect(await clipsWithKeys(['example.org/page'])).toEqual([]);
    await keepClip(fields, options);
    expect(await clipsWithKeys(['example.org/page'])).toHaveLength(1);
    expect(await readLastAction()).toMatchObject({ kind: 'kept', clipId: options.id });
  });
});

describe('the issue that a new clip comes to stand in', () => {
  test('is that of its day', async () => {
    const { clip, ...stands } = await keepClip(fieldsOfPage({ day: '2024-03-31' }), { id: 'a' });
    expect(stands).toEqual({ period: MARCH, isMoved: false });
    expect(clip.issue).toBeUndefined();
  });

  test('is the next unpublished one where that is out', async () => {
    const may = { id: 'month:2024-05', from: '2024-05-01', to: '2024-05-31' };
    await putIssues(publishedOver(MARCH, []), publishedOver(APRIL, []));
    const { clip, ...stands } = await keepClip(fieldsOfPage({ day: '2024-03-04' }), { id: 'a' });
    expect(stands).toEqual({ period: may, isMoved: true });
    expect(clip).toMatchObject({ issue: may.id, day: '2024-03-04' });
  });

  test('is the one that the writer names', async () => {
    const { period } = await keepClip(fieldsOfPage({ day: '2024-03-04', issue: 'month:2024-06' }), {
      id: 'a',
    });
    expect(period.id).toBe('month:2024-06');
  });

  test('goes by the cadence of the current style', async () => {
    const style = await readStyle('preset:flat');
    await saveStyle({ ...style, cadence: { unit: 'week', startsOn: 1 } });
    await chooseStyle('preset:flat');
    const { period } = await keepClip(fieldsOfPage({ day: '2024-03-10' }), { id: 'a' });
    expect(period).toEqual({ id: 'week:2024-03-04', from: '2024-03-04', to: '2024-03-10' });
  });

  test('is its root’s where it is nested, unless that is out', async () => {
    const root = clipOn('2024-04-02');
    const out = clipOn('2024-03-02');
    await putClips(root, out);
    await putIssues(publishedOver(MARCH, [out]));
    const day = '2024-05-06';
    const nested = await keepClip(fieldsOfPage({ day, parent: root.id }), { id: 'a' });
    expect(nested).toMatchObject({ period: APRIL, isMoved: false });
    const late = await keepClip(fieldsOfPage({ day, parent: out.id }), { id: 'b' });
    expect(late).toMatchObject({ period: { id: 'month:2024-05' }, isMoved: false });
  });
});

test('clips are found by their page, the newest first, not those in the trash', async () => {
  const one = await keepClip(fieldsOfPage({ url: 'https://www.example.org/page/' }), { id: 'a' });
  await keepClip(fieldsOfPage({ url: 'https://example.org/other' }), { id: 'b' });
  const captured = fieldsOfPage({
    url: 'https://news.example/1',
    capturedUrl: 'http://example.org/page?utm_source=x',
  });
  await keepClip(captured, { id: 'c' });
  const keys = ['example.org/page', 'news.example/1'];
  expect((await clipsWithKeys(keys)).map(({ id }) => id)).toEqual(['c', 'a']);
  await removeClip(one.clip);
  expect((await clipsWithKeys(keys)).map(({ id }) => id)).toEqual(['c']);
});
