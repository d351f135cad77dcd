import { openHiddenPage } from '../browser/hidden-page';
import { renewSigns } from '../storage/sign-choice';
import { readSyncSetup } from '../storage/sync/setup';
import { noteRound, noteSyncMessage, noteSyncProblem } from '../storage/sync/state';
import { allowedServer } from './allowed-server';
import type { RoundRequest } from './round-page/requests';
import { SYNC_LOCK } from './sync-lock';
import type { SyncServer } from './sync-types';

const PAGE = '/src/sync/round-page/index.html';
const WHY =
  'A round of syncing may take longer than a worker lives; PouchDB, which makes it, uses localStorage.';

/** A round in a page of its own, unless a window is in sync all the time or a round is being made. */
export async function startRound(): Promise<void> {
  if (!(await isSyncing()) && (await serverToAsk())) await openHiddenPage(PAGE, WHY);
}

/** What the round's page asks for. */
export async function answerRound(request: RoundRequest): Promise<SyncServer | undefined> {
  if (request.type === 'syncServer') return serverToAsk();
  if (request.type === 'syncFailed') await noteSyncMessage(request.problem);
  else {
    const { report } = request;
    await noteRound(report, report.question);
    if (report.received > 0) await renewSigns();
  }
  return undefined;
}

/** None where syncing is off, or the browser lets us reach it no more. */
async function serverToAsk(): Promise<SyncServer | undefined> {
  const setup = await readSyncSetup();
  if (!setup.isOn) return undefined;
  try {
    return await allowedServer(setup);
  } catch (error) {
    await noteSyncProblem(error);
    return undefined;
  }
}

async function isSyncing(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === SYNC_LOCK);
}
