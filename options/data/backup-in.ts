import type { BackupSource } from '../../src/storage/backup/read-backup';
import { filePieces } from './file-pieces';

/** A file as a backup to be read; what reads it comes only then. */
export function backupIn(file: File): BackupSource {
  return async (takeClips, signal) => {
    const { readBackup } = await import('../../src/storage/backup/read-backup');
    return readBackup(filePieces(file, signal), takeClips);
  };
}
