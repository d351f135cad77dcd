import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../e2e/drivers';
import { copyModel } from '../e2e/drivers/used-profile';

/** For several launches; the rig removes only those that it made itself. */
export function newProfile(browser: BrowserName): string {
  const profile = emptyDirectory();
  if (browser === 'firefox') copyModel(profile);
  return profile;
}

const emptyDirectory = (): string => mkdtempSync(join(tmpdir(), 'digest-clipper-faults-'));

export function removeProfile(profile: string): void {
  try {
    // A browser's last child may still be writing.
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // What can't be removed now is the system's to clear: it stands in its temporary directory.
  }
}

/** Caches are most of a profile's size, and made anew; the lock is that of a browser that is gone. */
const LEFT_OUT = /\/((Code |GPU|Graphite|\w*Shader|Dawn\w*)?Cache|Singleton\w+)$/;

export function copyProfile(profile: string): string {
  const copy = emptyDirectory();
  cpSync(profile, copy, { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
  return copy;
}
