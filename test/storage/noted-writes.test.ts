import { beforeEach, expect, test } from 'vitest';
import { keepClip, removeClip } from '../../src/storage/clip-actions';
import { readClip } from '../../src/storage/clips';
import { connectDatabase } from '../../src/storage/connection';
import { connectCopy } from '../../src/storage/copy-database';
import { healLibrary } from '../../src/storage/heal';
import { MIRROR_ROW } from '../../src/storage/sync/note-writes';
import { startSyncing, stopSyncing } from '../../src/storage/sync/syncing';
import { writeFromSync, writeStores } from '../../src/storage/transaction';
import { deleteForGood } from '../../src/storage/trash';
import { clipOn, emptyLibrary, keep, putClips } from './library';

beforeEach(emptyLibrary);

async function noted() {
  return (await connectDatabase()).getAll('outbox');
}

async function thereAs(id: string) {
  const clip = await readClip(id);
  if (!clip) throw new Error('it was kept');
  return clip;
}

test('nothing is noted while the writer doesn’t sync', async () => {
  await putClips(clipOn('2024-03-04'));
  expect(await noted()).toEqual([]);
});

test('the first write that others don’t know is noted, and a deletion by what was deleted', async () => {
  const known = clipOn('2024-03-04');
  await putClips(known);
  await startSyncing();
  const { fields, options } = keep();
  await keepClip(fields, options);
  const first = await thereAs(options.id);
  await removeClip(first);
  const row = { id: `clips/${options.id}`, revision: first.revision };
  expect(await noted()).toEqual([row]);
  await deleteForGood([await thereAs(options.id)]);
  expect(await noted()).toEqual([row]);

  await writeFromSync(['clips'], (stores) => stores.objectStore('clips').put(known));
  expect(await noted()).toEqual([row]);
  await writeStores(['clips'], (stores) => stores.objectStore('clips').delete(known.id));
  expect(await noted()).toContainEqual({ id: `clips/${known.id}`, revision: known.revision });

  await stopSyncing();
  expect(await noted()).toEqual([]);
});

test('a write that fails notes nothing', async () => {
  await startSyncing();
  const failed = writeStores(['clips'], async (stores) => {
    await stores.objectStore('clips').put(clipOn('2024-03-04'));
    throw new Error('in the middle of it');
  });
  await expect(failed).rejects.toThrow('in the middle of it');
  expect(await noted()).toEqual([]);
});

test('what came back from the second copy is to be looked for', async () => {
  const clip = clipOn('2024-03-04');
  await putClips(clip);
  await startSyncing();
  const main = await connectDatabase();
  await main.put('outbox', { id: MIRROR_ROW, revision: 'one' });
  await main.delete('clips', clip.id);
  await (await connectCopy()).put('state', {
    key: 'libraryGeneration',
    value: { write: 'later', at: Date.now() - 60_000 },
  });
  await healLibrary();
  expect(await readClip(clip.id)).toEqual(clip);
  expect(await noted()).toEqual([]);
});
