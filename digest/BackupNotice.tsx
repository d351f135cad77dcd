import { useMemo } from 'preact/hooks';
import { message } from '../src/browser/messages';
import type { BackupReminder } from '../src/storage/backup/reminder';
import { dateLanguage } from '../src/ui/date-language';
import type { Reminding } from './use-backup-reminder';

interface Props extends Reminding {
  /** The notice goes, and the focus with it. */
  onEmpty: () => void;
}

/** That a large library has no backup, said quietly until it is put away. */
export function BackupNotice({ reminder, dismiss, onEmpty }: Props) {
  const text = useMemo(() => reminder && reminderText(reminder), [reminder]);
  if (!text) return null;
  return (
    <div class="restored">
      <p>
        {text} <a href="/options/index.html#data">{message('digestToBackup')}</a>
      </p>
      <button
        type="button"
        class="quiet icon"
        aria-label={message('digestDismiss')}
        onClick={() => {
          onEmpty();
          dismiss();
        }}
      >
        ×
      </button>
    </div>
  );
}

function reminderText(reminder: BackupReminder): string {
  if (reminder.kind === 'missed') return message('digestBackupMissed');
  const format = new Intl.NumberFormat(dateLanguage());
  return message('digestNoBackup', format.format(reminder.clips));
}
