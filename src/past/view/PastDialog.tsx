import { useEffect, useId, useRef } from 'preact/hooks';
import { message } from '../../browser/messages';
import { errorMessage } from '../../core/error-message';
import { useImport } from '../use-import';
import { ChooseFiles } from './ChooseFiles';
import { Done } from './Done';
import { PastePost } from './PastePost';
import { Preview } from './Preview';
import { Running } from './Running';

interface Props {
  /** 'learn': a style from a post; 'import': links from files. */
  task: 'learn' | 'import';
  /** To begin with. */
  files?: File[];
  onClose: () => void;
}

/** Brings in what was published or kept before. What it covers stays as it is. */
export function PastDialog({ task, files, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const importing = useImport();
  const { stage, error, read } = importing;
  const isLearning = task === 'learn';
  useEffect(() => {
    dialog.current?.showModal();
    if (files?.length) read(files);
  }, []);
  const close = () => dialog.current?.close();
  const isRunning = stage.at === 'reading' || stage.at === 'storing';
  return (
    <dialog
      ref={dialog}
      class="past dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        // Escape ends what is running, and then the dialog.
        if (!isRunning) return;
        event.preventDefault();
        importing.cancel();
      }}
      onClose={onClose}
    >
      <h2 id={id}>{message(isLearning ? 'pastLearnHead' : 'pastImportHead')}</h2>
      {error !== undefined && <Failed error={error} />}
      {/* Hidden, not gone: what was pasted stays. */}
      <div hidden={stage.at !== 'choosing'}>
        {isLearning && <PastePost isShown={stage.at === 'choosing'} onText={read} />}
        <ChooseFiles
          hint={message(isLearning ? 'pastLearnDrop' : 'pastImportDrop')}
          isFolderOffered={!isLearning}
          onFiles={read}
        />
        <div class="past-buttons">
          <button type="button" class="quiet" onClick={close}>
            {message('pastCancel')}
          </button>
        </div>
      </div>
      {(stage.at === 'reading' || stage.at === 'storing') && (
        <Running
          key={stage.at}
          label={message(stage.at === 'reading' ? 'pastReading' : 'pastStoring')}
          done={stage.done}
          total={stage.total}
          onCancel={importing.cancel}
        />
      )}
      {stage.at === 'preview' && (
        <Preview
          key={stage.plan.columns.size}
          plan={stage.plan}
          importing={importing}
          isLearning={isLearning}
          onClose={close}
        />
      )}
      {(stage.at === 'done' || stage.at === 'undone') && (
        <Done key={stage.at} stage={stage} onUndo={importing.undo} onClose={close} />
      )}
    </dialog>
  );
}

function Failed({ error }: { error: unknown }) {
  const { name, subject } = errorMessage(error);
  return (
    <p class="past-failed" role="alert">
      {message(name, subject)}
    </p>
  );
}
