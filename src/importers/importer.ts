import type { Locale } from 'date-fns';
import type { Clip } from '../core/clip';
import type { Issue } from '../core/issue';
import type { Style } from '../core/style';
import type { Columns, Table } from './table/columns';

/** A format: one file each in this folder, chosen by content, not by name. */
export interface Importer {
  id: string;
  /** The message with its name. */
  name: string;
  canRead: (text: string) => boolean;
  /** Throws an ExpectedError where nothing of it can be read. */
  read: (file: ImportFile, options: ImportOptions) => ImportResult;
}

export interface ImportFile {
  /** With its folders, in a zip or out of one. */
  name: string;
  text: string;
}

export interface ImportOptions {
  /** UTC, ms: when clips are made that say nothing of it. */
  now: number;
  /** Minutes east of UTC then. */
  utcOffsetAt: (utcMs: number) => number;
  /** Those that a post's month names are looked for in; English where absent. */
  locales?: readonly Locale[];
  /** A style that is known already; one is learned from the post where absent. */
  style?: Style;
  /** What stands in a table's columns; without, only tables that are known are read. */
  columns?: Columns;
  /** Takes bookmarks as they are read: of a long list not all are in memory, and those taken aren't in the result. */
  takeClips?: (clips: Clip[]) => void;
}

/** What a file comes to. Ids and revisions hold within it; storing gives lasting ones. */
export interface ImportResult {
  /** A post's name its issue; bookmarks are 'none', in the library only. */
  clips: Clip[];
  /** Published, with the file's text and its clips. */
  issues: Issue[];
  /** The one that the post is written in. */
  style?: Style;
  /** What was left out. */
  problems: ImportProblem[];
  /** Nothing was read yet: the writer is to say what stands in its columns. */
  table?: Table;
}

export interface ImportProblem {
  /** From 1. */
  line?: number;
  /** The message that says it. */
  message: ImportProblemMessage;
  /** What the message names: a title, an address. */
  subject: string;
}

export type ImportProblemMessage =
  | 'importNoAddress'
  | 'importNoLink'
  | 'importBadDate'
  | 'importCutOff';

/** A post taken apart. */
export interface ImportedPost {
  issue: Issue;
  clips: Clip[];
  /** The style learned from it, or the given one. */
  style: Style;
}
