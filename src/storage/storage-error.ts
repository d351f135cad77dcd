import { ExpectedError } from '../core/errors';

/** What opening the database failed with, as the pages show it. */
export function openingError(error: unknown): unknown {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return new ExpectedError('storageTooNew', '', { cause: error });
  // Both are what private windows answer with.
  if (name === 'InvalidStateError' || name === 'SecurityError')
    return new ExpectedError('storagePrivate', '', { cause: error });
  return transactionError(error);
}

/** What a transaction failed with, as the pages show it. Anything but the browser's refusal is a bug and stays. */
export function transactionError(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  if (isDiskFull(error)) return new ExpectedError('storageFull', '', { cause: error });
  if (isUnopened(error)) return new ExpectedError('storageUnopened', '', { cause: error });
  return new ExpectedError('storageFailed', error.message || error.name, { cause: error });
}

/** Chromium on a full disk says "DataError: Failed to write blobs (IOError)". */
function isDiskFull(error: DOMException): boolean {
  return error.name === 'QuotaExceededError' || /blobs|disk|IOError|space/i.test(error.message);
}

/** Chromium, of a full disk or damaged files, after it has closed the connection. */
function isUnopened(error: DOMException): boolean {
  return /opening backing store/i.test(error.message);
}

/** The browser closed the connection under the transaction, of which nothing is stored, and doesn't say why. */
export function isCutOff(error: unknown): boolean {
  if (!(error instanceof ExpectedError)) return false;
  return error.cause instanceof DOMException && error.cause.name === 'AbortError';
}

/** There is no database in this window. */
export function isStorePrivate(error: unknown): boolean {
  return error instanceof ExpectedError && error.code === 'storagePrivate';
}
