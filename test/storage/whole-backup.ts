import type { Backup } from '../../src/core/backup';
import type { Clip } from '../../src/core/clip';
import { type BackupSource, readBackup } from '../../src/storage/backup/read-backup';

/** All of it at once. */
export async function wholeBackup(pieces: AsyncIterable<Uint8Array>): Promise<Backup> {
  const all: Clip[] = [];
  const rest = await readBackup(pieces, async (clips) => void all.push(...clips));
  return { ...rest, clips: all };
}

export function sourceOf({ clips, ...rest }: Backup): BackupSource {
  return async (takeClips) => {
    await takeClips(clips);
    return rest;
  };
}
