import { ExpectedError } from '../../core/errors';

/** More than anyone has collected. */
const MOST_BOOKMARKS = 250_000;

/** Throws an ExpectedError 'importTooMany'. Asked as they are read: the rest of such a file isn't. */
export function refuseTooMany(count: number): void {
  if (count > MOST_BOOKMARKS) throw new ExpectedError('importTooMany');
}
