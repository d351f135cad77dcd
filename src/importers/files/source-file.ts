import type { ErrorCode } from '../../core/errors';
import type { ImportResult } from '../importer';
import type { Table } from '../table/columns';

/** A browser's `File` is one. */
export interface SourceFile {
  name: string;
  /** Within the folder that was chosen; empty or absent for a single file. */
  webkitRelativePath?: string;
  size: number;
  arrayBuffer: () => Promise<ArrayBuffer>;
}

/** What a file, or one in a zip, comes to: plain data, for a worker to send. */
export type FileReading = {
  /** With its folders; one in a zip stands below the zip's name. */
  file: string;
  /** How many of the files given are read by now; those in a zip don't count. */
  filesDone: number;
} & (
  | { kind: 'read'; importer: string; result: ImportResult }
  /** A table whose columns aren't known: to be read again with `columns`. */
  | { kind: 'table'; importer: string; table: Table }
  /** Of our own: to be restored from, which storage does. */
  | { kind: 'backup' }
  /** `code` and `subject` of an ExpectedError. */
  | { kind: 'failed'; code: ErrorCode; subject: string }
);
