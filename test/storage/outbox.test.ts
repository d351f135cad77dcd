import { beforeEach, expect, test } from 'vitest';
import { readLocal, removeLocal } from '../../src/browser/local-values';
import { removeClip, updateClip } from '../../src/storage/clip-actions';
import { readClip } from '../../src/storage/clips';
import { putDraft, readDraft } from '../../src/storage/drafts';
import { drainOutbox } from '../../src/storage/drain-outbox';
import {
  type Outbox,
  onWaiting,
  putClipAside,
  putDraftAside,
  readOutbox,
  takeClipBack,
} from '../../src/storage/outbox';
import { newClipId } from '../../src/storage/stamp';
import { emptyLibrary, fieldsOfPage } from './library';

beforeEach(async () => {
  await emptyLibrary();
  await removeLocal(Object.keys(await readLocal()));
});

const KEY = 'url:example.org/page';
const EMPTY = { clips: [], undone: [], drafts: [] };

test('what waits comes into the library as made then, with its draft gone', async () => {
  const id = newClipId();
  await putDraftAside({ key: KEY, fields: { note: 'half' }, updatedAt: 1 });
  await putClipAside(fieldsOfPage({ note: 'whole' }), { id, draftKey: KEY });
  const { made } = (await readOutbox()).clips[0] ?? {};
  await new Promise((resolve) => setTimeout(resolve, 5));
  await Promise.all([drainOutbox(), drainOutbox()]);
  expect(await readClip(id)).toMatchObject({ note: 'whole', clippedAt: made?.now });
  expect(await readDraft(KEY)).toBeUndefined();
  expect(await readOutbox()).toEqual(EMPTY);
});

test('an interrupted call, made again, neither doubles nor overwrites', async () => {
  const id = newClipId();
  await putClipAside(fieldsOfPage(), { id });
  await drainOutbox();
  const clip = await readClip(id);
  if (!clip) throw new Error('it is not there');
  await updateClip(clip, fieldsOfPage({ note: 'edited since' }));
  await putClipAside(fieldsOfPage(), { id });
  await drainOutbox();
  expect(await readClip(id)).toMatchObject({ note: 'edited since' });
  expect(await readOutbox()).toEqual(EMPTY);
});

test('what was taken back never comes, or goes to the trash', async () => {
  const [waiting, there] = [newClipId(), newClipId()];
  await putClipAside(fieldsOfPage(), { id: there });
  await drainOutbox();
  await putClipAside(fieldsOfPage(), { id: waiting });
  await Promise.all([takeClipBack(waiting), takeClipBack(there)]);
  await drainOutbox();
  expect(await readClip(waiting)).toBeUndefined();
  expect(await readClip(there)).toMatchObject({ deletedAt: expect.any(Number) });
  expect(await readOutbox()).toEqual(EMPTY);
});

test('clipped again after it was taken back, it is there again', async () => {
  const id = newClipId();
  await putClipAside(fieldsOfPage(), { id });
  await drainOutbox();
  await takeClipBack(id);
  await drainOutbox();
  await putClipAside(fieldsOfPage({ note: 'after all' }), { id });
  await drainOutbox();
  const clip = await readClip(id);
  expect(clip).toMatchObject({ note: 'after all' });
  expect(clip?.deletedAt).toBeUndefined();
  if (clip) await removeClip(clip);
});

test('saved again while the first save is put into the library, the newer text is there', async () => {
  const id = newClipId();
  await putClipAside(fieldsOfPage({ note: 'first' }), { id });
  const draining = drainOutbox();
  // It has read what waits, and is writing.
  await new Promise((resolve) => setTimeout(resolve));
  await putClipAside(fieldsOfPage({ note: 'second' }), { id });
  await draining;
  await drainOutbox();
  expect(await readClip(id)).toMatchObject({ note: 'second' });
  expect(await readOutbox()).toEqual(EMPTY);
});

test('a save never waits beside its own undoing, which would take it away', async () => {
  const id = newClipId();
  await putClipAside(fieldsOfPage(), { id });
  await takeClipBack(id);
  const seen: Promise<Outbox>[] = [];
  onWaiting(() => seen.push(readOutbox()));
  await putClipAside(fieldsOfPage({ note: 'after all' }), { id });
  await expect.poll(() => seen.length).toBeGreaterThan(1);
  for (const { clips, undone } of await Promise.all(seen))
    expect(clips.length === 0 || undone.length === 0).toBe(true);
});

test('of two drafts on one page the newer stays', async () => {
  await putDraft(KEY, { note: 'newer' });
  await putDraftAside({ key: KEY, fields: { note: 'older' }, updatedAt: 1 });
  await putDraftAside({ key: 'url:b', fields: { note: 'alone' }, updatedAt: 2 });
  await drainOutbox();
  expect(await readDraft(KEY)).toMatchObject({ fields: { note: 'newer' } });
  expect(await readDraft('url:b')).toEqual({
    ...{ key: 'url:b', fields: { note: 'alone' }, updatedAt: 2 },
  });
  expect(await readOutbox()).toEqual(EMPTY);
});
