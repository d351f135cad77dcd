import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a crash in the middle of a write leaves in Chromium's default IndexedDB: the newest log without its tail.
 * The first start after it looks right or lacks the last records, the second recreates the database empty.
 */
export function tearTail(profile: string, share: number): { cut: number; size: number } {
  const log = filesBelow(join(profile, 'Default/IndexedDB'), '.log').at(-1);
  if (!log) throw new Error(`no log in ${profile}`);
  const { size } = statSync(log);
  const cut = Math.max(10, Math.round(size * share));
  truncateSync(log, Math.max(0, size - cut));
  return { cut, size };
}

/** In the order of their names. */
export function filesBelow(directory: string, ending: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(directory, name));
}
