import { beforeEach, expect, test } from 'vitest';
import { deleteDraft, listDrafts, putDraft, readDraft } from '../../src/storage/drafts';
import { emptyLibrary } from './library';

beforeEach(emptyLibrary);

test('a draft is there again, as last typed', async () => {
  for (const note of ['w', 'wo', 'wor']) await putDraft('url:example.org', { note });
  expect(await readDraft('url:example.org')).toEqual({
    key: 'url:example.org',
    fields: { note: 'wor' },
    updatedAt: expect.any(Number),
  });
});

test('keystrokes that overtake each other end in the last one', async () => {
  const text = 'typed faster than any disk';
  const strokes = Array.from(text, (_, at) => putDraft('new:1', { note: text.slice(0, at + 1) }));
  await Promise.all(strokes);
  expect(await readDraft('new:1')).toMatchObject({ fields: { note: text } });
});

test('drafts are told apart by their keys, listed the newest first, deleted one by one', async () => {
  await putDraft('url:a', {});
  await new Promise((resolve) => setTimeout(resolve, 2));
  await putDraft('clip:b', { title: 'B' });
  expect((await listDrafts()).map(({ key }) => key)).toEqual(['clip:b', 'url:a']);
  await deleteDraft('clip:b');
  await deleteDraft('never');
  expect((await listDrafts()).map(({ key }) => key)).toEqual(['url:a']);
  expect(await readDraft('clip:b')).toBeUndefined();
});
