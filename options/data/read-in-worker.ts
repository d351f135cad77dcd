import type { Backup } from '../../src/core/backup';
import type { Clip } from '../../src/core/clip';
import { ExpectedError } from '../../src/core/errors';
import type { BackupAnswer } from './backup-answer';

/** A backup's content, checked; rejects with an ExpectedError as `readBackup` does, or with the signal's reason. */
export function readInWorker(file: File, signal: AbortSignal): Promise<Backup> {
  const worker = new Worker(new URL('./read-backup-worker.ts', import.meta.url), {
    type: 'module',
  });
  const clips: Clip[] = [];
  const read = new Promise<Backup>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    // What a worker fails with is a bug, or it ran out of memory.
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker ended'));
    worker.onmessage = ({ data }: MessageEvent<BackupAnswer>) => {
      if (data.kind === 'clips') for (const clip of data.clips) clips.push(clip);
      else if (data.kind === 'refused') reject(new ExpectedError(data.code, data.subject));
      else if (data.kind === 'crashed') reject(new Error(data.reason));
      else resolve({ ...data.backup, clips: clips.concat(data.backup.clips) });
    };
    worker.postMessage(file);
  });
  return read.finally(() => worker.terminate());
}
