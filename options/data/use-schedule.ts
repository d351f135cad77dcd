import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { requestDownloads } from '../../src/browser/permissions';
import type { BackupPeriod } from '../../src/core/backup-schedule';
import { errorMessage } from '../../src/core/error-message';
import { ExpectedError } from '../../src/core/errors';
import {
  type BackupSchedule,
  chooseBackupPeriod,
  onScheduleChange,
  readSchedule,
} from '../../src/storage/backup/schedule';
import { makeDueBackup } from '../../src/storage/backup/scheduled-backup';

export interface Scheduling {
  /** Undefined until it has been read. */
  schedule: BackupSchedule | undefined;
  /** A backup is being made. */
  isWorking: boolean;
  choose: (period: BackupPeriod) => void;
}

/** The browser is asked for leave to save files as a period is chosen; a backup that is due is made at once. */
export function useSchedule(): Scheduling {
  const [schedule, setSchedule] = useState<BackupSchedule>();
  const [isWorking, setWorking] = useState(false);
  const isAsking = useRef(false);

  const read = useCallback(async () => {
    const stored = await readSchedule();
    if (!isAsking.current) setSchedule(stored);
  }, []);
  const makeDue = useCallback(async () => {
    setWorking(true);
    await makeDueBackup().finally(() => setWorking(false));
    await read();
  }, [read]);
  const fail = useCallback((error: unknown) => {
    setSchedule((shown) => ({ period: shown?.period ?? 'off', failure: errorMessage(error) }));
  }, []);

  useEffect(() => {
    onScheduleChange(() => void read().catch(fail));
    read().then(makeDue).catch(fail);
  }, [read, makeDue, fail]);

  const choose = async (period: BackupPeriod) => {
    // Before anything is awaited: browsers let no one ask later.
    const allowed = period === 'off' ? Promise.resolve(true) : requestDownloads();
    setSchedule({ period });
    isAsking.current = true;
    try {
      if (!(await allowed)) throw new ExpectedError('downloadsRefused');
      await chooseBackupPeriod(period);
      isAsking.current = false;
      await makeDue();
    } catch (error) {
      isAsking.current = false;
      setSchedule({ period: schedule?.period ?? 'off', failure: errorMessage(error) });
    }
  };
  return { schedule, isWorking, choose };
}
