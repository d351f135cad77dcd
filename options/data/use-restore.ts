import { useRef, useState } from 'preact/hooks';
import { previewRestore, type RestorePreview } from '../../src/storage/backup/preview-restore';
import type { BackupSource } from '../../src/storage/backup/read-backup';
import { restoreBackup } from '../../src/storage/backup/restore-backup';
import { type RestoreCounts, totalOf } from '../../src/storage/backup/restore-counts';
import { backupIn } from './backup-in';

export interface Looked extends RestorePreview {
  /** Reads it once more. */
  read: BackupSource;
}

export type RestoreStage =
  | { at: 'idle' }
  | { at: 'reading' }
  | { at: 'preview'; looked: Looked }
  | { at: 'restoring'; done: number; total: number }
  /** What came in is being taken back. */
  | { at: 'stopping' }
  /** Everything is as it was before. */
  | { at: 'cancelled' }
  | { at: 'done'; counts: RestoreCounts }
  /** Everything is as it was before. */
  | { at: 'failed'; error: unknown };

export interface Restoring {
  stage: RestoreStage;
  look: (file: File) => void;
  restore: (looked: Looked) => void;
  /** Ends what is running; nothing of it stays. */
  stop: () => void;
  cancel: () => void;
}

export function useRestore(): Restoring {
  const [stage, setStage] = useState<RestoreStage>({ at: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);
  const step = (during: RestoreStage, work: (signal: AbortSignal) => Promise<RestoreStage>) => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setStage(during);
    work(signal).then(setStage, (error) =>
      setStage(error === signal.reason ? { at: 'cancelled' } : { at: 'failed', error }),
    );
  };
  return {
    stage,
    look: (file) =>
      step({ at: 'reading' }, async (signal) => {
        const read = backupIn(file);
        return { at: 'preview', looked: { read, ...(await previewRestore(read, signal)) } };
      }),
    restore: ({ read, counts }) => {
      const total = totalOf(counts.clips);
      step({ at: 'restoring', done: 0, total }, async (signal) => {
        const onProgress = (done: number) => {
          if (!signal.aborted) setStage({ at: 'restoring', done, total });
        };
        return { at: 'done', counts: await restoreBackup(read, { signal, onProgress }) };
      });
    },
    stop: () => {
      if (stage.at === 'restoring') setStage({ at: 'stopping' });
      running.current?.abort();
    },
    cancel: () => setStage({ at: 'idle' }),
  };
}
