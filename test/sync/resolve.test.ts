import { expect, test } from 'vitest';
import type { Clip } from '../../src/core/clip';
import type { SyncedStore } from '../../src/core/record-parts';
import { tracedAnew, tracedOver } from '../../src/core/traced';
import { editStamp, newStamp } from '../../src/storage/stamp';
import { type Known, resolve } from '../../src/sync/resolve';
import { clipOf } from './records';

test('of two versions that neither was written over, both texts stay', async () => {
  const first = clipOf(newStamp('clip'), 'text');
  const base = tracedAnew(first);
  const leafOf = (note: string) => {
    const { now, revision } = editStamp(first.revision);
    const record = { ...first, note, revision, updatedAt: now };
    const traced = tracedOver<SyncedStore>('clips', record, base);
    return { rev: `2-${note}`, revision, ...traced };
  };
  const leaves = { live: [leafOf('one'), leafOf('other')], deleted: [] };
  const record = leaves.live[0]?.record;
  const known = { store: 'clips', leaves, record, noted: undefined } as const;
  const { version, copies } = await resolve(known, async () => undefined);
  const notes = [version?.record, ...copies].map((clip) => (clip as Clip).note);
  expect(notes.sort()).toEqual(['one', 'other']);
});

test('of one text that came to stand beside its clip twice, the server’s time counts', async () => {
  const here = clipOf(newStamp('clip.hash'), 'text');
  const there = { ...here, updatedAt: here.updatedAt + 1 };
  const live = [{ rev: '1-there', revision: there.revision, ...tracedAnew(there) }];
  const known: Known = {
    store: 'clips',
    leaves: { live, deleted: [] },
    record: here,
    noted: here.revision,
  };
  const resolution = await resolve(known, async () => undefined);
  expect(resolution).toMatchObject({ version: { record: there }, isHereNew: true, copies: [] });
});
