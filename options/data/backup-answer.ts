import type { Clip } from '../../src/core/clip';
import type { ErrorCode } from '../../src/core/errors';
import type { BackupRest } from '../../src/storage/backup/read-backup';

/** What the page says to the worker: the file once, then that it is ready for an answer. */
export type BackupQuestion = File | 'more';

/** What the worker says: some clips at a time, then the rest, or why it is no backup. */
export type BackupAnswer =
  | { kind: 'clips'; clips: Clip[] }
  | { kind: 'rest'; rest: BackupRest }
  | { kind: 'refused'; code: ErrorCode; subject: string }
  | { kind: 'crashed'; reason: string };
