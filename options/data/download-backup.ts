import { writeBackupFile } from '../../src/storage/backup/backup-file';
import { noteBackup } from '../../src/storage/backup/last-backup';
import { download } from '../../src/ui/download';

/** Returns the file's name. */
export async function downloadBackup(): Promise<string> {
  const { name, content } = await writeBackupFile();
  download(name, content);
  await noteBackup();
  return name;
}
