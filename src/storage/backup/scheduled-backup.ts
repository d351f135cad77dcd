import { saveDownload } from '../../browser/downloads';
import { hasDownloads } from '../../browser/permissions';
import { isBackupDue } from '../../core/backup-schedule';
import { ExpectedError } from '../../core/errors';
import { madeNow } from '../stamp';
import { writeBackupFile } from './backup-file';
import { noteBackup, readLastBackup } from './last-backup';
import { forgetBackupFailure, noteBackupFailure, readSchedule } from './schedule';

const LOCK = 'digest-clipper-backup';

/** To be called as a page opens. What fails is kept for Options to say, and tried again. */
export async function makeDueBackup(): Promise<void> {
  // A second window waits, and finds that none is due any more.
  await navigator.locks.request(LOCK, async () => {
    const { period } = await readSchedule();
    if (period === 'off') return;
    try {
      if (isBackupDue(period, await readLastBackup(), madeNow().now)) await saveBackup();
    } catch (error) {
      await noteBackupFailure(error);
    }
  });
}

async function saveBackup(): Promise<void> {
  if (!(await hasDownloads())) throw new ExpectedError('downloadsRefused');
  const { name, content } = await writeBackupFile();
  await saveDownload(name, content);
  await noteBackup();
  await forgetBackupFailure();
}
