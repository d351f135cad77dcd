import { ExpectedError } from '../../src/core/errors';

/** The page answers in between, and no more is in memory; a stream of the file gives two million at a time. */
const BYTES_AT_ONCE = 64 * 1024;

/**
 * A file's bytes, some at a time; ends with the signal's reason once that is cancelled. Throws an ExpectedError
 * 'backupUnreadable' where the browser can't get at them.
 */
export async function* filePieces(file: Blob, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += BYTES_AT_ONCE) {
    signal?.throwIfAborted();
    const piece = file.slice(at, at + BYTES_AT_ONCE);
    const bytes = await piece.arrayBuffer().catch((cause) => {
      throw new ExpectedError('backupUnreadable', '', { cause });
    });
    yield new Uint8Array(bytes);
  }
}
