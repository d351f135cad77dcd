import { ExpectedError } from '../../core/errors';

const LOCK = 'digest-clipper-import';

/** One window at a time; the lock goes with the window. Throws an ExpectedError 'importBusy' where another has it. */
export async function whileImporting<Result>(work: () => Promise<Result>): Promise<Result> {
  const outcome = await unlessImporting(work);
  if (!outcome) throw new ExpectedError('importBusy');
  return outcome.result;
}

/** Undefined where another window is at it. */
export function unlessImporting<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result } | undefined> {
  const asked = navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) =>
    lock ? { result: await work() } : undefined,
  );
  // lib.dom wraps the result in one promise more.
  return asked as Promise<{ result: Result } | undefined>;
}
