import { announceChange } from '../changes';
import { editStamp } from '../stamp';
import { readState, readStores, type Writing, writeState, writeStores } from '../transaction';
import type { ImportRecord, Written } from './import-record';
import { takeBackChunk } from './take-back-chunk';
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
  for (;;) {
    const record = await readLastImport();
    if (!record?.isRunning) return changed;
    if (record.chunks === 0) break;
    changed += await takeBackChunk(record);
  }
  await takeBackRest();
  announceChange('clips', 'issues', 'styles');
  return changed;
}

async function takeBackRest(): Promise<void> {
  await writeStores(['issues', 'styles', 'state'], async (stores) => {
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
