import { writeState, writeStores } from '../transaction';

/** From here on each write is noted for the next round; what was written before is found by that round itself. */
export async function startSyncing(): Promise<void> {
  await writeStores(['state'], (stores) => writeState(stores, 'isSyncing', true));
}

export async function stopSyncing(): Promise<void> {
  await writeStores(['state', 'outbox'], async (stores) => {
    await stores.objectStore('state').delete('isSyncing');
    await stores.objectStore('outbox').clear();
  });
}
