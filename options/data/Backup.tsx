import { useRef, useState } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import { errorMessage } from '../../src/core/error-message';
import { BackupFileButton } from './BackupFileButton';
import { downloadBackup } from './download-backup';
import { RestorePreview } from './RestorePreview';
import { RestoreProgress } from './RestoreProgress';
import { restoredText } from './restore-text';
import { Schedule } from './Schedule';
import { StorageHealth } from './StorageHealth';
import { type RestoreStage, useRestore } from './use-restore';
import { useSchedule } from './use-schedule';

type BackUpStage = { at: 'idle' | 'writing' } | { at: 'done'; name: string } | FailedStage;
type FailedStage = { at: 'failed'; error: unknown };

/** All of the library out as one file, and back in. */
export function Backup() {
  const button = useRef<HTMLButtonElement>(null);
  const [backUp, setBackUp] = useState<BackUpStage>({ at: 'idle' });
  const { stage, look, restore, stop, cancel } = useRestore();
  const scheduling = useSchedule();
  const isBusy = [backUp.at, stage.at].some((at) =>
    /^(writing|reading|restoring|stopping)$/.test(at),
  );
  const writeBackup = () => {
    cancel();
    setBackUp({ at: 'writing' });
    downloadBackup().then(
      (name) => setBackUp({ at: 'done', name }),
      (error) => setBackUp({ at: 'failed', error }),
    );
  };
  const leavePreview = (next: () => void) => {
    button.current?.focus();
    next();
  };
  const isFailed = backUp.at === 'failed' || stage.at === 'failed';
  return (
    <div class="data-part">
      <p>{message('optionsBackupHint')}</p>
      <div class="data-buttons">
        <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && writeBackup()}>
          {message('optionsBackUp')}
        </button>
        <BackupFileButton
          button={button}
          isBusy={isBusy}
          onFile={(file) => {
            setBackUp({ at: 'idle' });
            look(file);
          }}
        />
      </div>
      <p role="status" class={isFailed ? 'data-said data-failed' : 'data-said'}>
        {saidOf(backUp) || saidOf(stage)}
      </p>
      {(stage.at === 'reading' || stage.at === 'restoring') && (
        <RestoreProgress
          label={saidOf(stage)}
          {...(stage.at === 'restoring' ? { done: stage.done, total: stage.total } : {})}
          onStop={() => leavePreview(stop)}
        />
      )}
      {stage.at === 'preview' && (
        <RestorePreview
          looked={stage.looked}
          onRestore={() => leavePreview(() => restore(stage.looked))}
          onCancel={() => leavePreview(cancel)}
        />
      )}
      <StorageHealth isStale={isBusy || scheduling.isWorking} />
      <Schedule {...scheduling} />
    </div>
  );
}

function saidOf(stage: BackUpStage | RestoreStage): string {
  if (stage.at === 'writing') return message('optionsBackingUp');
  if (stage.at === 'reading') return message('optionsReadingBackup');
  if (stage.at === 'restoring') return message('optionsRestoring');
  if (stage.at === 'stopping') return message('optionsRestoreStopping');
  if (stage.at === 'cancelled') return message('optionsRestoreCancelled');
  if (stage.at === 'done')
    return 'name' in stage ? message('optionsBackedUp', stage.name) : restoredText(stage.counts);
  if (stage.at !== 'failed') return '';
  const { name, subject } = errorMessage(stage.error);
  return message(name, subject);
}
