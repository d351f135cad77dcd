import { beforeEach, expect, test } from 'vitest';
import { changeClips } from '../../src/storage/change-clips';
import { lastWrite } from '../../src/storage/last-write';
import { clipOn, emptyLibrary, putClips } from './library';

beforeEach(emptyLibrary);

test('it is the same until something is written', async () => {
  const before = clipOn('2024-03-04');
  await putClips(before);
  const first = await lastWrite();
  expect(first).toBeDefined();
  expect(await lastWrite()).toBe(first);
  await changeClips([{ before, after: { ...before, highlight: true } }]);
  expect(await lastWrite()).not.toBe(first);
});
