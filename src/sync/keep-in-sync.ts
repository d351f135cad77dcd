import { onHostsGone } from '../browser/hosts';
import { onAskedRound, takeAskedRound } from '../storage/sync/asked';
import { onSyncSetupChange, readSyncSetup, type SyncSetup } from '../storage/sync/setup';
import { noteSyncProblem } from '../storage/sync/state';
import { allowedServer } from './allowed-server';
import { notedRound, noteReport } from './noted-round';
import { SYNC_LOCK } from './sync-lock';
import type { LiveSync } from './sync-types';

/**
 * In sync for as long as this window is open, where that is switched on; to be called once by each page. One window at a
 * time does it for all: the next one as soon as that is closed.
 */
export function keepInSync(): void {
  const bell = newBell();
  onSyncSetupChange(bell.ring);
  onAskedRound(bell.ring);
  onHostsGone(bell.ring);
  void navigator.locks.request(SYNC_LOCK, async () => {
    for (;;) {
      const change = bell.next();
      await syncUntil(change).catch(noteSyncProblem);
      await change;
    }
  });
}

/** As things stand now, until they change. */
async function syncUntil(change: Promise<void>): Promise<void> {
  const setup = await readSyncSetup();
  const live = setup.isOn ? await goLive(setup).catch(noteSyncProblem) : undefined;
  await change;
  await live?.stop();
  // What was switched off leaves no copy behind.
  if (live && !(await readSyncSetup()).isOn) await (await engine()).resetMirror();
}

async function goLive(setup: SyncSetup): Promise<LiveSync> {
  const server = await allowedServer(setup);
  const { resetMirror, syncLive, syncOnce } = await engine();
  const asked = await takeAskedRound();
  if (asked?.isRebuild) await resetMirror();
  const { remove, keep } = asked ?? {};
  if (remove) await notedRound(() => syncOnce(server, { allowRemoval: remove }));
  if (keep) await notedRound(() => syncOnce(server, { keepRemoval: keep }));
  return syncLive(server, (report) => void noteReport(report));
}

/** PouchDB comes with it, for those only who sync. */
const engine = () => import('./sync');

/** Rings that come while nobody waits count as one. */
function newBell() {
  let isRung = false;
  let wake = (): void => undefined;
  return {
    ring() {
      isRung = true;
      wake();
    },
    async next() {
      while (!isRung)
        await new Promise<void>((done) => {
          wake = done;
        });
      isRung = false;
    },
  };
}
