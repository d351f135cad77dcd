import { closeHiddenPage } from '../../browser/hidden-page';
import { askWorker } from '../../browser/runtime';
import { errorMessage } from '../../core/error-message';
import { syncOnce } from '../sync';
import { SYNC_LOCK } from '../sync-lock';
import type { SyncServer } from '../sync-types';
import type { RoundRequest } from './requests';

/** What a longer one did is done: the next goes on from there. One that hangs would keep every window from syncing. */
const LONGEST_MS = 14 * 60_000;

setTimeout(closeHiddenPage, LONGEST_MS);
await navigator.locks
  .request(SYNC_LOCK, { ifAvailable: true }, async (lock) => {
    const server = lock && (await askForServer());
    if (server) await askWorker(await round(server));
  })
  .finally(closeHiddenPage);

async function askForServer(): Promise<SyncServer | undefined> {
  const request: RoundRequest = { type: 'syncServer' };
  // Undefined may arrive as null.
  return ((await askWorker(request)) as SyncServer | null | undefined) ?? undefined;
}

async function round(server: SyncServer): Promise<RoundRequest> {
  try {
    return { type: 'syncEnded', report: await syncOnce(server) };
  } catch (error) {
    return { type: 'syncFailed', problem: errorMessage(error) };
  }
}
