import { ExpectedError } from '../core/errors';

/** A page that was new when `work` looked, and kept elsewhere before it wrote, is known at the second look. */
export async function lookAgain<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isAlreadyKept(error)) throw error;
    return work();
  }
}

export function isAlreadyKept(error: unknown): boolean {
  return error instanceof ExpectedError && error.code === 'alreadyKept';
}
