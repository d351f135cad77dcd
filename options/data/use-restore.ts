import { useRef, useState } from 'preact/hooks';
import type { Backup } from '../../src/core/backup';
import { readBackup } from '../../src/storage/backup/read-backup';
import {
  previewRestore,
  type RestoreCounts,
  restoreBackup,
} from '../../src/storage/backup/restore-backup';
import { filePieces } from './file-pieces';

export interface Looked {
  backup: Backup;
  counts: RestoreCounts;
}

export type RestoreStage =
  | { at: 'idle' }
  | { at: 'reading' }
  | ({ at: 'preview' } & Looked)
  | { at: 'restoring'; done: number; total: number }
  | { at: 'done'; counts: RestoreCounts }
  /** Everything is as it was before. */
  | { at: 'failed'; error: unknown };

export interface Restoring {
  stage: RestoreStage;
  look: (file: File) => void;
  restore: (looked: Looked) => void;
  /** Ends a restore that is running; nothing of it stays. */
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
      setStage(signal.aborted ? { at: 'idle' } : { at: 'failed', error }),
    );
  };
  return {
    stage,
    look: (file) =>
      step({ at: 'reading' }, async () => {
        const backup = await readBackup(filePieces(file));
        return { at: 'preview', backup, counts: await previewRestore(backup) };
      }),
    restore: ({ backup }) => {
      const total = backup.clips.length;
      const onProgress = (done: number) => setStage({ at: 'restoring', done, total });
      step({ at: 'restoring', done: 0, total }, async (signal) => ({
        at: 'done',
        counts: await restoreBackup(backup, { signal, onProgress }),
      }));
    },
    stop: () => running.current?.abort(),
    cancel: () => setStage({ at: 'idle' }),
  };
}
