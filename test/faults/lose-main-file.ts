import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesBelow } from './torn-tail';

const DATABASE_NAME = 'digest-clipper';

/** Firefox keeps each database in a file of its own, named by a number and the mingled letters of its name. */
export function loseMainFile(profile: string): void {
  const isMain = (path: string) =>
    basename(path, '.sqlite').replace(/^\d+/, '').length === DATABASE_NAME.length;
  const files = filesBelow(join(profile, 'storage/default'), '.sqlite').filter(
    (path) => path.includes('moz-extension') && isMain(path),
  );
  if (files.length !== 1) throw new Error(`no file of ${DATABASE_NAME} in ${profile}`);
  for (const file of files)
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
}
