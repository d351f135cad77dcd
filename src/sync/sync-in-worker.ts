import { readSyncSetup } from '../storage/sync/setup';
import { allowedServer } from './allowed-server';
import { notedRound } from './noted-round';
import { syncOnce } from './sync';
import { SYNC_LOCK } from './sync-lock';

/** A round, unless a window is in sync all the time. */
export function syncInWorker(): Promise<void> {
  return navigator.locks.request(SYNC_LOCK, { ifAvailable: true }, async (lock) => {
    const setup = await readSyncSetup();
    if (lock && setup.isOn) await notedRound(async () => syncOnce(await allowedServer(setup)));
  });
}
