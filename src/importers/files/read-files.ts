import { isBackup } from '../../core/backup';
import { ExpectedError } from '../../core/errors';
import { importerFor } from '..';
import type { ImportOptions } from '../importer';
import type { Columns } from '../table/columns';
import { decodeText } from './decode-text';
import type { FileReading, SourceFile } from './source-file';
import { isZip, type UnpackedFile, unpackZip } from './unpack-zip';

export interface ReadFilesOptions extends Omit<ImportOptions, 'columns'> {
  /** What stands in the columns of a table, by its name in a FileReading. */
  columns?: ReadonlyMap<string, Columns>;
}

/** Beyond any list of bookmarks; it is in memory as a whole. */
const MOST_BYTES = 256 * 1024 * 1024;

type Reading = DistributiveOmit<FileReading, 'file' | 'filesDone'>;
type DistributiveOmit<Type, Key extends PropertyKey> = Type extends unknown
  ? Omit<Type, Key>
  : never;

/** Reads one after another, each by its content, zips by what is in them; one that can't be read says so. */
export async function* readFiles(
  files: Iterable<SourceFile>,
  options: ReadFilesOptions,
): AsyncGenerator<FileReading> {
  let filesDone = 0;
  for (const file of files) {
    const name = file.webkitRelativePath || file.name;
    filesDone++;
    try {
      const content = await contentOf(file);
      if (typeof content === 'string')
        yield { file: name, filesDone, ...readText(content, name, options) };
      else
        for await (const packed of unpackZip(content)) {
          const packedName = `${name}/${packed.name}`;
          yield {
            file: packedName,
            filesDone,
            ...(await readPacked(packed, packedName, options)),
          };
        }
    } catch (error) {
      yield { file: name, filesDone, ...failed(error) };
    }
  }
}

/** A zip's bytes, else the text alone: what is read of it takes enough memory besides. */
async function contentOf(file: SourceFile): Promise<string | Uint8Array<ArrayBuffer>> {
  const bytes = await bytesOf(file);
  return isZip(bytes) ? bytes : decodeText(bytes);
}

async function bytesOf(file: SourceFile): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > MOST_BYTES) throw new ExpectedError('importTooLarge');
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new ExpectedError('importUnreadable', '', { cause });
  }
}

async function readPacked(
  file: UnpackedFile,
  name: string,
  options: ReadFilesOptions,
): Promise<Reading> {
  try {
    return readText(decodeText(await file.bytes()), name, options);
  } catch (error) {
    // What is too large is so for all that follows.
    if (error instanceof ExpectedError && error.code === 'importZipTooLarge') throw error;
    return failed(error);
  }
}

function readText(text: string, name: string, { columns, ...options }: ReadFilesOptions): Reading {
  if (isBackup(text)) return { kind: 'backup' };
  const importer = importerFor(text);
  if (!importer) throw new ExpectedError('importNotUnderstood');
  const known = columns?.get(name);
  const result = importer.read(
    { name, text },
    known === undefined ? options : { ...options, columns: known },
  );
  const { id } = importer;
  if (result.table) return { kind: 'table', importer: id, table: result.table };
  return { kind: 'read', importer: id, result };
}

function failed(error: unknown): Reading {
  if (!(error instanceof ExpectedError)) throw error;
  const { code, subject } = error;
  return { kind: 'failed', code, subject };
}
