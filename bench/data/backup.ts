import { BACKUP_FORMAT, BACKUP_VERSION } from '../../src/core/backup';
import { madeClips } from './clips';

/** As `write-backup.ts` writes it, a record a line. */
export function backupFile(count: number): string {
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, at: 0, settings: {} };
  const lines = madeClips(count).map((clip) => `\n${JSON.stringify(clip)}`);
  return `${JSON.stringify(head).slice(0, -1)},\n"styles":[\n],\n"issues":[\n],\n"clips":[${lines.join(',')}\n]\n}\n`;
}
