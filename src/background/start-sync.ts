import { endAlarm, keepAlarm, onAlarm } from '../browser/alarms';
import { onOwnMessage } from '../browser/runtime';
import { onSyncSetupChange, readSyncSetup } from '../storage/sync/setup';
import { isRoundRequest } from '../sync/round-page/requests';
import { SYNC_ALARM } from '../sync/sync-soon';
import { answerRound, startRound } from '../sync/worker-round';

const EVERY_MINUTES = 15;

/** To be called at once when the worker starts: the alarm may have started it. */
export function startSync(): void {
  onAlarm(SYNC_ALARM, () => void startRound().catch(() => undefined)); // the next ring does it
  onOwnMessage((request) => (isRoundRequest(request) ? answerRound(request) : undefined));
  const settle = () => void settleAlarm().catch(() => undefined); // its next start does it
  onSyncSetupChange(settle);
  settle();
}

async function settleAlarm(): Promise<void> {
  const { isOn } = await readSyncSetup();
  await (isOn ? keepAlarm(SYNC_ALARM, EVERY_MINUTES) : endAlarm(SYNC_ALARM));
}
