import { message, uiLanguage } from '../../src/browser/messages';
import type { BackupPeriod } from '../../src/core/backup-schedule';
import type { BackupFailure } from '../../src/storage/backup/schedule';
import { Choice } from '../Choice';
import type { Scheduling } from './use-schedule';

/** Backups that nobody has to think of. */
export function Schedule({ schedule, choose }: Scheduling) {
  if (!schedule) return null;
  const { period, failure } = schedule;
  const options: { value: BackupPeriod; label: string }[] = [
    { value: 'off', label: message('optionsBackupOff') },
    { value: 'weekly', label: message('optionsBackupWeekly') },
    { value: 'monthly', label: message('optionsBackupMonthly') },
  ];
  return (
    <div class="schedule">
      <Choice
        label={message('optionsBackupEvery')}
        value={period}
        options={options}
        onChange={choose}
      />
      <p class="field-hint">{message('optionsBackupEveryHint')}</p>
      {failure && (
        <Missed
          failure={failure}
          {...(period === 'off' ? {} : { onRetry: () => choose(period) })}
        />
      )}
    </div>
  );
}

function Missed({ failure, onRetry }: { failure: BackupFailure; onRetry?: () => void }) {
  const { at, name, subject } = failure;
  return (
    <div class="missed">
      <div role="alert">
        {at !== undefined && <p>{message('optionsBackupMissed', dayText(at))}</p>}
        <p>{message(name, subject)}</p>
      </div>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {message('optionsTryAgain')}
        </button>
      )}
    </div>
  );
}

function dayText(at: number): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long' }).format(at);
}
