import type { Clip } from '../../core/clip';
import { announceChange } from '../changes';
import { clipDraftKey } from '../drafts';
import { tombstoneId } from '../recorded-writes';
import { editStamp } from '../stamp';
import { readState, readStores, type Writing, writeState, writeStores } from '../transaction';
import { chunkKey, type ImportRecord, type Written } from './import-record';
import { unlessImporting, whileImporting } from './while-importing';

export function readLastImport(): Promise<ImportRecord | undefined> {
  return readStores(['state'], (stores) => readState(stores, 'lastImport'));
}

/** To be called at a start: an import whose window went leaves nothing behind. */
export async function takeBackCutOff(): Promise<void> {
  const record = await readLastImport();
  if (record?.isRunning) await unlessImporting(takeBackRunning);
}

/** Takes back the last import. What was changed since stays: returns how many clips do. */
export function undoImport(): Promise<number> {
  return whileImporting(async () => {
    await writeStores(['state'], async (stores) => {
      const record = await readState(stores, 'lastImport');
      if (record) await writeState(stores, 'lastImport', { ...record, isRunning: true });
    });
    return takeBackRunning();
  });
}

/** Cut off itself, it goes on where it was. Only inside the lock. */
export async function takeBackRunning(): Promise<number> {
  let changed = 0;
  let buried: string[] = [];
  for (;;) {
    const record = await readLastImport();
    if (!record?.isRunning) return changed;
    if (record.chunks === 0) break;
    const taken = await takeBackChunk(record, buried);
    changed += taken.changed;
    buried = taken.deleted;
  }
  await takeBackRest(buried);
  announceChange('clips', 'issues', 'styles');
  return changed;
}

/** `buried` are those of the chunk before: the second copy has let go of them by now. */
function takeBackChunk(
  record: ImportRecord,
  buried: string[],
): Promise<{ changed: number; deleted: string[] }> {
  const chunks = record.chunks - 1;
  return writeStores(['clips', 'drafts', 'state', 'tombstones'], async (stores) => {
    const written = (await readState(stores, chunkKey(chunks))) ?? [];
    const ends = await Promise.all(written.map((clip) => takeBackClip(stores, clip)));
    await stores.objectStore('state').delete(chunkKey(chunks));
    await writeState(stores, 'lastImport', { ...record, chunks });
    await forgetBuried(stores, buried);
    return {
      deleted: written.filter((_, i) => ends[i] === 'deleted').map(({ id }) => id),
      changed: ends.filter((end) => end === 'changed').length,
    };
  });
}

/**
 * What never came in was never deleted: buried, it would come in as another version the next time. Where the second
 * copy still has it, it stays buried.
 */
async function forgetBuried(stores: Writing, clipIds: string[]): Promise<void> {
  if ((await readState(stores, 'libraryBehind')) !== undefined) return;
  const buried = stores.objectStore('tombstones');
  await Promise.all(clipIds.map((id) => buried.delete(tombstoneId('clips', id))));
}

/** Not one that the writer has been at. */
async function takeBackClip(
  stores: Writing,
  { id, revision, before }: Written,
): Promise<'deleted' | 'putBack' | 'changed' | 'gone'> {
  const [stored, draft] = await Promise.all([
    stores.objectStore('clips').get(id),
    stores.objectStore('drafts').getKey(clipDraftKey(id)),
  ]);
  if (!stored) return 'gone';
  if (stored.revision !== revision || draft !== undefined) return 'changed';
  await stores.objectStore('clips').delete(id);
  if (!before) return 'deleted';
  await putBack(stores, before);
  return 'putBack';
}

/** As it was, with its own revision: what is newer elsewhere stays newer. */
async function putBack(stores: Writing, before: Clip): Promise<void> {
  await stores.objectStore('clips').put(before);
  // The second copy lets go of what is buried.
  await stores.objectStore('tombstones').delete(tombstoneId('clips', before.id));
}

async function takeBackRest(buried: string[]): Promise<void> {
  await writeStores(['issues', 'styles', 'state', 'tombstones'], async (stores) => {
    await forgetBuried(stores, buried);
    const record = await readState(stores, 'lastImport');
    if (!record) return;
    await Promise.all(record.issues.map((issue) => deleteUnchanged(stores, 'issues', issue)));
    await takeBackStyle(stores, record);
    await stores.objectStore('state').delete('lastImport');
  });
}

async function takeBackStyle(stores: Writing, { style, styleBefore }: ImportRecord): Promise<void> {
  const settings = await readState(stores, 'settings');
  if (styleBefore !== undefined && style?.id === settings?.styleId)
    await writeState(stores, 'settings', { styleId: styleBefore });
  const stored = style && (await stores.objectStore('styles').get(style.id));
  // Out of the list only: an issue that was changed since may be in it.
  if (stored)
    await stores
      .objectStore('styles')
      .put({ ...stored, ...stampOf(stored.revision), deletedAt: Date.now() });
}

function stampOf(before: string): { revision: string; updatedAt: number } {
  const { now, revision } = editStamp(before);
  return { revision, updatedAt: now };
}

async function deleteUnchanged(
  stores: Writing,
  name: 'issues',
  { id, revision }: Written,
): Promise<void> {
  const stored = await stores.objectStore(name).get(id);
  if (stored?.revision === revision) await stores.objectStore(name).delete(id);
}
