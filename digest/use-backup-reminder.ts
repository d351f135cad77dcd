import { useEffect, useState } from 'preact/hooks';
import {
  type BackupReminder,
  dismissBackupReminder,
  readBackupReminder,
} from '../src/storage/backup/reminder';

export interface Reminding {
  reminder: BackupReminder | undefined;
  dismiss: () => void;
}

/** Read once as the page opens: nothing pushes the page down later. */
export function useBackupReminder(): Reminding {
  const [reminder, setReminder] = useState<BackupReminder>();
  useEffect(() => {
    // Where nothing can be read the page says so itself.
    readBackupReminder().then(setReminder, () => undefined);
  }, []);
  const dismiss = () => {
    if (reminder) dismissBackupReminder(reminder).catch(() => undefined);
    setReminder(undefined);
  };
  return { reminder, dismiss };
}
