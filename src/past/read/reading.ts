import type { Style } from '../../core/style';
import type { FileReading } from '../../importers/files/source-file';
import type { ImportResult } from '../../importers/importer';
import type { Columns } from '../../importers/table/columns';
import type { PackedFile } from '../../storage/import/packed-clips';

export interface Question {
  files: File[];
  /** UTC, ms. */
  now: number;
  /** What stands in the columns of tables, by their names. */
  columns: ReadonlyMap<string, Columns>;
}

/** What the posts among the files have in common, and what comes of writing one of them in it. */
export interface Learned {
  style: Style;
  /** When the posts came out. */
  days: string[];
  /** The newest one. */
  sample: { title: string; post: string; rendered: string };
}

type ReadFile = FileReading & { kind: 'read' };

/** The same with its clips packed. */
export type PackedReading =
  | Exclude<FileReading, ReadFile>
  | (Omit<ReadFile, 'result'> & { result: Omit<ImportResult, 'clips'> & PackedFile });

/** What the worker says, in this order: files as they are read, the posts' style, then all of it. */
export type Answer =
  | { kind: 'progress'; filesDone: number }
  | { kind: 'file'; reading: PackedReading }
  | { kind: 'learned'; learned: Learned }
  | { kind: 'end' }
  | { kind: 'crashed'; reason: string };

export interface PastReading {
  files: PackedReading[];
  learned?: Learned;
}
