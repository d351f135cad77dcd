import { endAlarm, keepAlarm, onAlarm } from '../browser/alarms';
import { onSyncSetupChange, readSyncSetup } from '../storage/sync/setup';
import { SYNC_ALARM } from '../sync/sync-soon';

const EVERY_MINUTES = 15;

/** To be called at once when the worker starts: the alarm may have started it. */
export function startSync(): void {
  onAlarm(SYNC_ALARM, () => void syncNow().catch(() => undefined));
  const settle = () => void settleAlarm().catch(() => undefined); // its next start does it
  onSyncSetupChange(settle);
  settle();
}

async function settleAlarm(): Promise<void> {
  const { isOn } = await readSyncSetup();
  await (isOn ? keepAlarm(SYNC_ALARM, EVERY_MINUTES) : endAlarm(SYNC_ALARM));
}

/** The worker starts for every clip, and for most of them without this. */
async function syncNow(): Promise<void> {
  const { syncInWorker } = await import('../sync/sync-in-worker');
  await syncInWorker();
}
