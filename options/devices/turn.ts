import { releaseHost } from '../../src/browser/hosts';
import { syncAddressOf } from '../../src/core/sync-address';
import { type SyncSetup, writeSyncSetup } from '../../src/storage/sync/setup';
import { forgetSyncState } from '../../src/storage/sync/state';
import { startSyncing, stopSyncing } from '../../src/storage/sync/syncing';

/** From now on what is written here is noted for the server. */
export async function turnOn(): Promise<void> {
  await forgetSyncState();
  await startSyncing();
  await writeSyncSetup({ isOn: true });
}

/** Nothing is removed, here or there; the browser is given its permission back. */
export async function turnOff({ url }: SyncSetup): Promise<void> {
  await writeSyncSetup({ isOn: false });
  await stopSyncing();
  await forgetSyncState();
  await releaseHost(syncAddressOf(url));
}
