import { noteBackup } from '../../src/storage/backup/last-backup';
import { backupText } from '../../src/storage/backup/write-backup';
import { today } from '../../src/storage/stamp';
import { download } from '../../src/ui/download';

/** Returns the file's name. */
export async function downloadBackup(): Promise<string> {
  const parts: Blob[] = [];
  // The browser keeps large blobs out of memory; strings it wouldn't.
  for await (const text of backupText()) parts.push(new Blob([text]));
  const name = `digest-clipper-${today()}.json`;
  download(name, new Blob(parts, { type: 'application/json' }));
  await noteBackup();
  return name;
}
