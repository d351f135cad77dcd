import { type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { ExpectedError } from '../../core/errors';

/** A site's posts of twenty years come nowhere near. */
const LIMITS = { bytes: 256 * 1024 * 1024, files: 20_000 };

export interface UnpackedFile {
  name: string;
  bytes: () => Promise<Uint8Array>;
}

export function isZip([p, k, three, four]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && three === 3 && four === 4;
}

/**
 * The files in a zip, but for folders and what systems hide in it; their bytes are unpacked when asked for. Both
 * throw an ExpectedError: 'importZipTooLarge' once more comes out than anyone writes, whatever the zip says of
 * itself, 'importBroken' where it is damaged or has a password.
 */
export async function* unpackZip(
  zip: Uint8Array<ArrayBuffer>,
  limits = LIMITS,
): AsyncGenerator<UnpackedFile> {
  const room = { left: limits.bytes };
  let count = 0;
  try {
    const reader = new ZipReader(new Blob([zip]).stream());
    for await (const entry of reader.getEntriesGenerator()) {
      if (++count > limits.files) throw new ExpectedError('importZipTooLarge');
      if (!entry.directory && !isHidden(entry.filename))
        yield { name: entry.filename, bytes: () => unpackEntry(entry, room) };
    }
  } catch (error) {
    throw asExpected(error);
  }
}

async function unpackEntry(entry: FileEntry, room: { left: number }): Promise<Uint8Array> {
  if (entry.uncompressedSize > room.left) throw new ExpectedError('importZipTooLarge');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const kept = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(part) {
      room.left -= part.length;
      if (room.left < 0) throw new ExpectedError('importZipTooLarge');
      parts.push(part);
    },
  });
  try {
    await entry.getData(kept, { checkSignature: true, useWebWorkers: false });
  } catch (error) {
    throw asExpected(error);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** The library's own failures all say that the zip isn't as it should be. */
function asExpected(cause: unknown): ExpectedError {
  if (cause instanceof ExpectedError) return cause;
  return new ExpectedError('importBroken', 'zip', { cause });
}

function isHidden(name: string): boolean {
  return /(^|\/)(\.|__MACOSX\/)/.test(name);
}
