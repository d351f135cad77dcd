import { hastenAlarm } from '../browser/alarms';

export const SYNC_ALARM = 'sync';
/** More of them may come in a row. */
const SOON_MINUTES = 0.5;

/** Something was clipped without a page that would be in sync. */
export function syncSoon(): void {
  hastenAlarm(SYNC_ALARM, SOON_MINUTES).catch(() => undefined);
}
