import type { Backup } from '../../src/core/backup';
import type { Clip } from '../../src/core/clip';
import type { ErrorCode } from '../../src/core/errors';

/** What the worker says: clips as they are read, then the backup with the last of them, or why it is none. */
export type BackupAnswer =
  | { kind: 'clips'; clips: Clip[] }
  | { kind: 'end'; backup: Backup }
  | { kind: 'refused'; code: ErrorCode; subject: string }
  | { kind: 'crashed'; reason: string };
