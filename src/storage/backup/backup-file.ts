import { today } from '../stamp';
import { backupText } from './write-backup';

export interface BackupFile {
  name: string;
  content: Blob;
}

export async function writeBackupFile(): Promise<BackupFile> {
  const parts: Blob[] = [];
  // The browser keeps large blobs out of memory; strings it wouldn't.
  for await (const text of backupText()) parts.push(new Blob([text]));
  return {
    name: `digest-clipper-${today()}.json`,
    content: new Blob(parts, { type: 'application/json' }),
  };
}
