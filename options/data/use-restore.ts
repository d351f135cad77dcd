import { useState } from 'preact/hooks';
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
  | { at: 'restoring' }
  | { at: 'done'; counts: RestoreCounts }
  /** Everything is as it was before. */
  | { at: 'failed'; error: unknown };

export interface Restoring {
  stage: RestoreStage;
  look: (file: File) => void;
  restore: (looked: Looked) => void;
  cancel: () => void;
}

export function useRestore(): Restoring {
  const [stage, setStage] = useState<RestoreStage>({ at: 'idle' });
  const step = (during: RestoreStage, work: () => Promise<RestoreStage>) => {
    setStage(during);
    work().then(setStage, (error) => setStage({ at: 'failed', error }));
  };
  return {
    stage,
    look: (file) =>
      step({ at: 'reading' }, async () => {
        const backup = await readBackup(filePieces(file));
        return { at: 'preview', backup, counts: await previewRestore(backup) };
      }),
    restore: ({ backup }) =>
      step({ at: 'restoring' }, async () => ({ at: 'done', counts: await restoreBackup(backup) })),
    cancel: () => setStage({ at: 'idle' }),
  };
}
