import { endAlarm, hastenAlarm, keepAlarm, onAlarm } from '../browser/alarms';
import { onSyncSetupChange, readSyncSetup } from '../storage/sync/setup';
import { syncInWorker } from '../sync/sync-in-worker';

const ALARM = 'sync';
const EVERY_MINUTES = 15;
/** More of them may come in a row. */
const SOON_MINUTES = 0.5;

/** To be called at once when the worker starts: the alarm may have started it. */
export function startSync(): void {
  onAlarm(ALARM, () => void syncInWorker().catch(() => undefined));
  const settle = () => void settleAlarm().catch(() => undefined); // its next start does it
  onSyncSetupChange(settle);
  settle();
}

/** Something was clipped without a page that would be in sync. */
export function syncSoon(): void {
  hastenAlarm(ALARM, SOON_MINUTES).catch(() => undefined);
}

async function settleAlarm(): Promise<void> {
  const { isOn } = await readSyncSetup();
  await (isOn ? keepAlarm(ALARM, EVERY_MINUTES) : endAlarm(ALARM));
}
