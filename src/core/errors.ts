/**
 * Failures that are expected: each says by its `code` what happened, and the pages show the message of that name
 * (what happened, what was kept, what to do). Anything else is a bug.
 */
export type ErrorCode =
  | 'storageFull'
  | 'storageFailed'
  | 'storageUnopened'
  | 'storageBlocked'
  | 'storageTooNew'
  | 'storagePrivate'
  | 'conflict'
  | 'alreadyKept'
  | 'gone'
  | 'invalidPattern'
  | 'invalidDay'
  | 'importTooDeep'
  | 'importTooLong'
  | 'importTooLarge'
  | 'importTooMany'
  | 'importZipTooLarge'
  | 'importBroken'
  | 'importBusy'
  | 'importNotUnderstood'
  | 'importUnreadable'
  | 'notBackup'
  | 'backupTooNew'
  | 'backupBroken'
  | 'backupUnreadable'
  | 'backupNotSaved'
  | 'invalidStyleFile'
  | 'noAddress'
  | 'tabsRefused'
  | 'downloadsRefused'
  | 'sendingRefused'
  | 'publishToken'
  | 'publishNoRepository'
  | 'publishNoRight'
  | 'publishNoAnswer'
  | 'publishLimit'
  | 'publishChanged'
  | 'publishProtected'
  | 'publishSameBranch'
  | 'publishEmpty'
  | 'publishRefused'
  | 'publishServer'
  | 'publishNoFile'
  | 'publishNoPull'
  | 'publishFolderRefused'
  | 'publishFolderGone'
  | 'publishFolderFailed'
  | 'syncAddress'
  | 'syncNotSecure'
  | 'syncRefused'
  | 'syncNotAllowed'
  | 'syncOffline'
  | 'syncCors'
  | 'syncNoAnswer'
  | 'syncPassword'
  | 'syncNoRight'
  | 'syncNoDatabase'
  | 'syncName'
  | 'syncNotCouch'
  | 'syncServer'
  | 'syncTooLarge';

export class ExpectedError extends Error {
  override readonly name = 'ExpectedError';
  constructor(
    readonly code: ErrorCode,
    /** What the message names: a field, an address. */
    readonly subject = '',
    options?: ErrorOptions,
  ) {
    super(subject ? `${code}: ${subject}` : code, options);
  }
}
