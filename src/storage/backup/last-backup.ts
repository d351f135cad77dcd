import { madeNow } from '../stamp';
import { readState, readStores, writeState, writeStores } from '../transaction';

/** UTC, ms. */
export function readLastBackup(): Promise<number | undefined> {
  return readStores(['state'], (stores) => readState(stores, 'lastBackup'));
}

export async function noteBackup(): Promise<void> {
  await writeStores(['state'], (stores) => writeState(stores, 'lastBackup', madeNow().now));
}
