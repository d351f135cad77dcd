import { readLocal, writeLocal } from '../../browser/local-values';
import { readStores } from '../transaction';
import { readLastBackup } from './last-backup';
import { readSchedule } from './schedule';

export type BackupReminder =
  /** So many clips, and never a backup. */
  | { kind: 'never'; clips: number }
  /** A scheduled one could not be made. */
  | { kind: 'missed' };

/** A year of monthly issues with 25 links each: more than anyone would find again. */
const LARGE = 300;

const DISMISSED = 'backupReminderDismissed';

export async function readBackupReminder(): Promise<BackupReminder | undefined> {
  const { period, failure } = await readSchedule();
  if (failure) return { kind: 'missed' };
  if (period !== 'off' || (await readLocal([DISMISSED]))[DISMISSED] === true) return undefined;
  if ((await readLastBackup()) !== undefined) return undefined;
  const clips = await readStores(['clips'], (stores) => stores.objectStore('clips').count());
  return clips >= LARGE ? { kind: 'never', clips } : undefined;
}

/** That there is no backup isn't said again; that one was missed is, as long as it is true. */
export async function dismissBackupReminder({ kind }: BackupReminder): Promise<void> {
  if (kind === 'never') await writeLocal({ [DISMISSED]: true });
}
