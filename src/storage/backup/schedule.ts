import { onLocalChange, readLocal, removeLocal, writeLocal } from '../../browser/local-values';
import { hasDownloads } from '../../browser/permissions';
import { BACKUP_PERIODS, type BackupPeriod } from '../../core/backup-schedule';
import { errorMessage } from '../../core/error-message';
import { ExpectedError } from '../../core/errors';
import { madeNow } from '../stamp';

/** Why the last scheduled backup wasn't made: a message and what it names. */
export interface BackupFailure {
  /** UTC, ms; absent where none has been due yet. */
  at?: number;
  name: string;
  subject: string;
}

export interface BackupSchedule {
  period: BackupPeriod;
  failure?: BackupFailure;
}

/** They go with this browser's permission, so they aren't in the library. */
const PERIOD = 'backupPeriod';
const FAILURE = 'backupFailure';

export async function readSchedule(): Promise<BackupSchedule> {
  const { [PERIOD]: stored, [FAILURE]: failure } = await readLocal([PERIOD, FAILURE]);
  const period = BACKUP_PERIODS.find((one) => one === stored) ?? 'off';
  if (period === 'off') return { period };
  if (isFailure(failure)) return { period, failure };
  // The permission can be taken back in the browser's own settings.
  if (await hasDownloads()) return { period };
  return { period, failure: errorMessage(new ExpectedError('downloadsRefused')) };
}

export async function chooseBackupPeriod(period: BackupPeriod): Promise<void> {
  await removeLocal([FAILURE]);
  await writeLocal({ [PERIOD]: period });
}

export function noteBackupFailure(error: unknown): Promise<void> {
  const failure: BackupFailure = { at: madeNow().now, ...errorMessage(error) };
  return writeLocal({ [FAILURE]: failure });
}

export function forgetBackupFailure(): Promise<void> {
  return removeLocal([FAILURE]);
}

/** Told of what another window chose or met, and of this one's own. */
export function onScheduleChange(listener: () => void): void {
  onLocalChange((keys) => {
    if (keys.includes(PERIOD) || keys.includes(FAILURE)) listener();
  });
}

function isFailure(value: unknown): value is BackupFailure {
  return typeof value === 'object' && value !== null && 'name' in value && 'subject' in value;
}
