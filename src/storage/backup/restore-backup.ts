import type { Backup, BackupSettings } from '../../core/backup';
import type { Clip } from '../../core/clip';
import type { Outcome } from '../../core/merge-versions';
import { announceChange } from '../changes';
import { forgetActionOn } from '../forget-action';
import { beginImport } from '../import/begin-import';
import { chunkKey, type ImportRecord, noteChunk } from '../import/import-record';
import { takeBackRunning } from '../import/take-back';
import { whileImporting } from '../import/while-importing';
import { readState, readStores, type Writing, writeState, writeStores } from '../transaction';
import { planStore, type RestoredStore, readThere, type Stored, type There } from './plan-restore';

export type RestoreCounts = Record<RestoredStore, Record<Outcome, number>>;

/** What a restore would come to. */
export async function previewRestore(backup: Backup): Promise<RestoreCounts> {
  return readStores(['styles', 'issues', 'clips', 'tombstones'], async (stores) => {
    const countsOf = async (name: RestoredStore) =>
      (await planStore(stores, name, backup[name], await readThere(stores, name))).counts;
    return {
      styles: await countsOf('styles'),
      issues: await countsOf('issues'),
      clips: await countsOf('clips'),
    };
  });
}

interface Watch {
  signal?: AbortSignal;
  /** How many clips of the backup are done. */
  onProgress?: (clips: number) => void;
}

/** So many in one write: the popup's has to wait for no more. */
const CHUNK = 500;

/**
 * Puts in what the library lacks and what is newer than there; where neither is, both texts are kept. All of it, or
 * nothing: cancelled, failed, or cut off with its window, it is taken back, by the next start at the latest. Done twice
 * it comes to the same.
 */
export function restoreBackup(backup: Backup, watch: Watch = {}): Promise<RestoreCounts> {
  return whileImporting(async () => {
    await takeBackRunning();
    const record = await beginImport();
    let counts: RestoreCounts;
    try {
      const clips = await restoreClips(backup.clips, record, watch);
      counts = { ...(await endRestore(backup, record)), clips };
    } catch (error) {
      // Where that fails too, the next start does it; until then the library isn't as it was.
      await takeBackRunning().catch((failure) => {
        if (watch.signal?.aborted) throw failure;
      });
      throw error;
    }
    announceChange('styles', 'issues', 'clips');
    return counts;
  });
}

async function restoreClips(
  clips: Clip[],
  record: ImportRecord,
  { signal, onProgress }: Watch,
): Promise<RestoreCounts['clips']> {
  const counts = { added: 0, updated: 0, kept: 0, both: 0 };
  const there = await readStores(['clips', 'tombstones'], (stores) => readThere(stores, 'clips'));
  for (let start = 0; start < clips.length; start += CHUNK) {
    signal?.throwIfAborted();
    const chunk = clips.slice(start, start + CHUNK);
    const planned = await restoreChunk(chunk, there, record);
    for (const outcome of ['added', 'updated', 'kept', 'both'] as const)
      counts[outcome] += planned[outcome];
    onProgress?.(start + chunk.length);
  }
  signal?.throwIfAborted();
  return counts;
}

function restoreChunk(
  chunk: Clip[],
  there: There,
  record: ImportRecord,
): Promise<RestoreCounts['clips']> {
  return writeStores(['clips', 'state'], async (stores) => {
    const { puts, replaced, counts } = await planStore(stores, 'clips', chunk, there);
    if (puts.length === 0) return counts;
    const written = puts.map(({ id, revision }) => {
      const before = replaced.get(id);
      return { id, revision, ...(before ? { before } : {}) };
    });
    const ids = puts.map(({ id }) => id);
    await Promise.all([
      ...puts.map(async (clip) => stores.objectStore('clips').put(clip)),
      forgetActionOn(stores, ids),
      noteChunk(stores, record, written),
    ]);
    return counts;
  });
}

/** From here on it is not taken back any more. */
function endRestore(
  { styles, issues, settings }: Backup,
  { chunks }: ImportRecord,
): Promise<Pick<RestoreCounts, 'styles' | 'issues'>> {
  return writeStores(['styles', 'issues', 'state', 'tombstones'], async (stores) => {
    const state = stores.objectStore('state');
    const counts = {
      styles: await restoreAll(stores, 'styles', styles),
      issues: await restoreAll(stores, 'issues', issues),
    };
    await Promise.all([
      ...Array.from({ length: chunks }, async (_, i) => state.delete(chunkKey(i))),
      state.delete('lastImport'),
    ]);
    await restoreSettings(stores, settings);
    return counts;
  });
}

async function restoreAll<Name extends RestoredStore>(
  stores: Writing,
  name: Name,
  given: Stored<Name>[],
): Promise<Record<Outcome, number>> {
  const { puts, counts } = await planStore(stores, name, given, await readThere(stores, name));
  await Promise.all(puts.map(async (record) => stores.objectStore(name).put(record)));
  return counts;
}

/** Only where nothing was chosen here yet. */
async function restoreSettings(stores: Writing, { styleId, rules }: BackupSettings): Promise<void> {
  if (styleId !== undefined && !(await readState(stores, 'settings')))
    await writeState(stores, 'settings', { styleId });
  if (rules !== undefined && !(await readState(stores, 'chosenRules')))
    await writeState(stores, 'chosenRules', rules);
}
