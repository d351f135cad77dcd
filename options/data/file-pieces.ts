import { ExpectedError } from '../../src/core/errors';

/** A file's bytes, some at a time. Throws an ExpectedError 'backupUnreadable' where the browser can't get at them. */
export async function* filePieces(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((cause) => {
      throw new ExpectedError('backupUnreadable', '', { cause });
    });
    if (done) return;
    yield value;
  }
}
