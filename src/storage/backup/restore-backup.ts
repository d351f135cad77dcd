import type { BackupSettings } from '../../core/backup';
import type { Clip } from '../../core/clip';
import { announceChange } from '../changes';
import { forgetActionOn } from '../forget-action';
import { beginImport } from '../import/begin-import';
import { CHUNK } from '../import/chunk';
import { chunkKey, type ImportRecord, noteChunk } from '../import/import-record';
import { takeBackRunning } from '../import/take-back';
import { whileImporting } from '../import/while-importing';
import { putClips } from '../recorded-writes';
import { readState, readStores, type Writing, writeState, writeStores } from '../transaction';
import { planStore, type RestoredStore, readThere, type Stored, type There } from './plan-restore';
import type { BackupRest, BackupSource } from './read-backup';
import { type Counts, type RestoreCounts, sumCounts } from './restore-counts';

interface Watch {
  signal?: AbortSignal;
  /** How many clips of the backup are done. */
  onProgress?: (clips: number) => void;
}

/**
 * Reads a backup, and puts in what the library lacks and what is newer than there; where neither is, both texts are
 * kept. All of it, or nothing: cancelled, failed, or cut off with its window, it is taken back, by the next start at the
 * latest. Done twice it comes to the same.
 */
export function restoreBackup(read: BackupSource, watch: Watch = {}): Promise<RestoreCounts> {
  return whileImporting(async () => {
    await takeBackRunning();
    const record = await beginImport();
    let counts: RestoreCounts;
    try {
      const { rest, clips } = await restoreClips(read, record, watch);
      counts = { ...(await endRestore(rest, record)), clips };
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
  read: BackupSource,
  record: ImportRecord,
  { signal, onProgress }: Watch,
): Promise<{ rest: BackupRest; clips: Counts }> {
  const all: Counts[] = [];
  const there = await readStores(['clips', 'tombstones'], (stores) => readThere(stores, 'clips'));
  const waiting: Clip[] = [];
  let done = 0;
  const restoreNext = async () => {
    signal?.throwIfAborted();
    const chunk = waiting.splice(0, CHUNK);
    all.push(await restoreChunk(chunk, there, record));
    done += chunk.length;
    onProgress?.(done);
  };
  const rest = await read(async (clips) => {
    waiting.push(...clips);
    while (waiting.length >= CHUNK) await restoreNext();
  }, signal);
  while (waiting.length > 0) await restoreNext();
  signal?.throwIfAborted();
  return { rest, clips: sumCounts(all) };
}

function restoreChunk(chunk: Clip[], there: There, record: ImportRecord): Promise<Counts> {
  return writeStores(['clips', 'state'], async (stores) => {
    const { puts, replaced, counts } = await planStore(stores, 'clips', chunk, there);
    if (puts.length === 0) return counts;
    const written = puts.map(({ id, revision }) => {
      const before = replaced.get(id);
      return { id, revision, ...(before ? { before } : {}) };
    });
    const ids = puts.map(({ id }) => id);
    await putClips(stores, puts);
    await Promise.all([forgetActionOn(stores, ids), noteChunk(stores, record, written)]);
    return counts;
  });
}

/** From here on it is not taken back any more. */
function endRestore(
  { styles, issues, settings }: BackupRest,
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
): Promise<Counts> {
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
