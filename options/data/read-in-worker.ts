import { ExpectedError } from '../../src/core/errors';
import type { BackupSource } from '../../src/storage/backup/read-backup';
import type { BackupAnswer, BackupQuestion } from './backup-answer';

/** Reads a file as `readBackup` does, beside the page. */
export function readInWorker(file: File): BackupSource {
  return async (takeClips, signal) => {
    const worker = new Worker(new URL('./read-backup-worker.ts', import.meta.url), {
      type: 'module',
    });
    try {
      say(worker, file);
      for (;;) {
        const answer = await nextAnswer(worker, signal);
        if (answer.kind === 'rest') return answer.rest;
        if (answer.kind === 'refused') throw new ExpectedError(answer.code, answer.subject);
        if (answer.kind === 'crashed') throw new Error(answer.reason);
        await takeClips(answer.clips);
      }
    } finally {
      worker.terminate();
    }
  };
}

function nextAnswer(worker: Worker, signal?: AbortSignal): Promise<BackupAnswer> {
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<BackupAnswer>();
  const stop = () => reject(signal?.reason);
  signal?.addEventListener('abort', stop);
  // What a worker fails with is a bug, or it ran out of memory.
  worker.onerror = ({ message }) => reject(new Error(message || 'the worker ended'));
  worker.onmessage = ({ data }: MessageEvent<BackupAnswer>) => resolve(data);
  say(worker, 'more');
  // Left there, it would keep the answer.
  return promise.finally(() => signal?.removeEventListener('abort', stop));
}

function say(worker: Worker, question: BackupQuestion): void {
  worker.postMessage(question);
}
