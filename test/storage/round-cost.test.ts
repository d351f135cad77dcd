import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { forgetNoted, noteDifferences } from '../../src/storage/sync/outbox';
import { notedIds, readNoted } from '../../src/storage/sync/records';
import { clipOn, emptyLibrary, putClips } from './library';
import { watchRequests } from './watch-requests';

const COUNT = 400;
let clips: Clip[];

beforeEach(async () => {
  await emptyLibrary();
  clips = Array.from({ length: COUNT }, () => clipOn('2024-03-04'));
  await putClips(...clips);
});
afterEach(() => vi.restoreAllMocks());

const ids = () => clips.map(({ id }) => `clips/${id}`);
const mirrored = () => clips.map(({ id, revision }) => ({ id: `clips/${id}`, revision }));
const noteAll = () => noteDifferences(async () => new Map());

test('what a first round compares is read by ranges', async () => {
  const log = watchRequests(['clips', 'outbox']);
  await noteAll();
  const found = await readNoted(ids());
  expect(found.get(ids()[7] ?? '')).toEqual({ record: clips[7], noted: '1-made' });
  expect(log.map(({ on }) => on)).toEqual([
    'clips.getAll',
    'outbox.getAll',
    'clips.getAll',
    'outbox.getAll',
  ]);
});

test('what the mirror has is forgotten by a range, what was written since is not', async () => {
  await noteAll();
  const log = watchRequests(['clips', 'outbox']);
  await forgetNoted(mirrored().slice(0, -10));
  expect(log.map(({ on }) => on)).toEqual(['clips.getAll', 'outbox.getAllKeys']);
  expect(await notedIds()).toEqual(ids().slice(-10));
  const stale = mirrored().map((each) => ({ ...each, revision: '0-before' }));
  await forgetNoted(stale.slice(-5));
  expect(await notedIds()).toEqual(ids().slice(-10));
});

test('rows that lie between those forgotten stay', async () => {
  await noteAll();
  await forgetNoted(mirrored().filter((_, at) => at % 2 === 0));
  expect(await notedIds()).toEqual(ids().filter((_, at) => at % 2 === 1));
});
