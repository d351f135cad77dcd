import { vi } from 'vitest';
import { connectDatabase, forgetConnection } from '../../src/storage/connection';
import { connectCopy, forgetCopy } from '../../src/storage/copy-database';
import { healLibrary } from '../../src/storage/heal';

/** A browser that was started some time later: a difference of the last second would be waited for. */
export async function startAgain(): Promise<void> {
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
  (await connectDatabase()).close();
  (await connectCopy()).close();
  forgetConnection();
  forgetCopy();
  await healLibrary();
  vi.useRealTimers();
}
