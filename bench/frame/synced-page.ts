import type { SyncServer } from '../../src/sync/sync-types';
import { startCouch } from './couch';
import { SYNCED, type SyncPage, syncPage } from './sync-page';

interface SyncedPage extends Pick<SyncPage, 'run' | 'close'> {
  /** The database that the library is in sync with. */
  ours: SyncServer;
  /** That of PouchDB alone. */
  alone: SyncServer;
}

/** After a first sync of both. */
export async function syncedPage(): Promise<SyncedPage> {
  const couch = await startCouch();
  const page = await syncPage(SYNCED);
  const [ours, alone] = [await couch.create(), await couch.create()];
  await page.run('firstRound', ours);
  await page.run('firstReplication', alone);
  return {
    ...{ run: page.run, ours, alone },
    async close() {
      await page.close();
      await couch.close();
    },
  };
}
