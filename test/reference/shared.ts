import fs from 'node:fs';
import path from 'node:path';

/** The documents beside the repository. They are other people's words, so they are read from there and never copied in. */
const SHARED = path.resolve(import.meta.dirname, '../../../shared');

export const hasShared = fs.existsSync(path.join(SHARED, 'reference/distillm-02.md'));

if (!hasShared) console.warn(`SKIPPED, loudly: the reference digest is not at ${SHARED}`);

export function readShared(name: string): string {
  return fs.readFileSync(path.join(SHARED, name), 'utf8');
}
