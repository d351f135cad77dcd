import type { Restored } from './database';
import { readState, readStores, writeStores } from './transaction';

export type { Restored } from './database';

/** What a start has brought back from the second copy, as long as the writer hasn't put the notice away. */
export function readRestored(): Promise<Restored | undefined> {
  return readStores(['state'], (stores) => readState(stores, 'restored'));
}

export async function forgetRestored(): Promise<void> {
  await writeStores(['state'], (stores) => stores.objectStore('state').delete('restored'));
}
