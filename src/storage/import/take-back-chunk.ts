import type { Clip } from '../../core/clip';
import { clipDraftKey } from '../drafts';
import { deleteRecords, rangeOf, readRecords } from '../many-records';
import { tombstoneId, withoutRecord } from '../recorded-writes';
import {
  type Reading,
  readState,
  readStores,
  type Writing,
  writeState,
  writeStores,
} from '../transaction';
import { dropClipsFromCopy } from '../write-copy';
import { chunkKey, type ImportRecord, type Written } from './import-record';

/** Takes back what was written last. Returns how many clips stay, since the writer has been at them. */
export async function takeBackChunk(record: ImportRecord): Promise<number> {
  const chunks = record.chunks - 1;
  const seen = await readStores(['clips', 'drafts', 'state'], (stores) => look(stores, chunks));
  const dropped = new Set(seen.untouched.map(({ id }) => id));
  const isDropped = await dropClipsFromCopy([...dropped]);
  return writeStores(['clips', 'drafts', 'state', 'tombstones'], async (stores) => {
    const { untouched, changed } = await look(stores, chunks);
    const isBehind = (await readState(stores, 'libraryBehind')) !== undefined;
    await (isDropped && !isBehind ? forget : bury)(stores, untouched);
    const touchedMeanwhile = changed.filter(({ id }) => dropped.has(id));
    await Promise.all(touchedMeanwhile.map(async (clip) => stores.objectStore('clips').put(clip)));
    await stores.objectStore('state').delete(chunkKey(chunks));
    await writeState(stores, 'lastImport', { ...record, chunks });
    return changed.length;
  });
}

interface Chunk {
  /** As they were written. */
  untouched: Written[];
  changed: Clip[];
}

async function look(stores: Reading | Writing, index: number): Promise<Chunk> {
  const written = (await readState(stores, chunkKey(index))) ?? [];
  const ids = written.map(({ id }) => id);
  const drafts = rangeOf(ids.map(clipDraftKey));
  const [stored, typedOn] = await Promise.all([
    readRecords(stores.objectStore('clips'), ids),
    drafts ? stores.objectStore('drafts').getAllKeys(drafts) : [],
  ]);
  const open = new Set(typedOn);
  const isUntouched = ({ id, revision }: Written) =>
    stored.get(id)?.revision === revision && !open.has(clipDraftKey(id));
  return {
    untouched: written.filter(isUntouched),
    changed: written.flatMap((one) => (isUntouched(one) ? [] : (stored.get(one.id) ?? []))),
  };
}

/**
 * What never came in was never deleted: with a tombstone, it would come in as another version the next time. The second
 * copy has let go of it by now.
 */
async function forget(stores: Writing, written: Written[]): Promise<void> {
  const clips = withoutRecord(stores).objectStore('clips');
  await deleteRecords(
    clips,
    written.map(({ id }) => id),
  );
  await Promise.all(written.map(({ before }) => before && putBack(stores, before)));
}

/** The second copy may still have it, and would bring it back. */
async function bury(stores: Writing, written: Written[]): Promise<void> {
  await Promise.all(
    written.map(async ({ id, before }) => {
      await stores.objectStore('clips').delete(id);
      if (!before) return;
      await putBack(stores, before);
      await stores.objectStore('tombstones').delete(tombstoneId('clips', id));
    }),
  );
}

/** As it was, with its own revision: what is newer elsewhere stays newer. */
async function putBack(stores: Writing, before: Clip): Promise<void> {
  await stores.objectStore('clips').put(before);
}
