import type { Answer, PastReading, Question } from './reading';

interface Watch {
  signal: AbortSignal;
  onProgress: (filesDone: number) => void;
}

/** Reads the files in a worker; rejects with the signal's reason once that is cancelled. */
export function readPast(question: Question, { signal, onProgress }: Watch): Promise<PastReading> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  const reading: PastReading = { files: [] };
  const read = new Promise<PastReading>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    // What a worker fails with is a bug, or it ran out of memory.
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker ended'));
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'end') resolve(reading);
      else if (data.kind === 'crashed') reject(new Error(data.reason));
      else if (data.kind === 'progress') onProgress(data.filesDone);
      else take(reading, data);
    };
    worker.postMessage(question);
  });
  return read.finally(() => worker.terminate());
}

function take(reading: PastReading, answer: Answer): void {
  if (answer.kind === 'file') reading.files.push(answer.reading);
  if (answer.kind === 'learned') reading.learned = answer.learned;
}
