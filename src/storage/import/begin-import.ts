import { writeState, writeStores } from '../transaction';
import { chunkKey, type ImportRecord } from './import-record';
import { readLastImport } from './take-back';

/** The one before can't be undone from here on. */
export async function beginImport(): Promise<ImportRecord> {
  const record: ImportRecord = { isRunning: true, chunks: 0, issues: [] };
  const before = await readLastImport();
  await writeStores(['state'], async (stores) => {
    for (let i = 0; i < (before?.chunks ?? 0); i++)
      await stores.objectStore('state').delete(chunkKey(i));
    await writeState(stores, 'lastImport', record);
  });
  return record;
}
