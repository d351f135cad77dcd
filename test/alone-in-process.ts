import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const directory = import.meta.dirname;

/**
 * What such a unit test leaves behind is no good for any other: something else in a module's place, or PouchDB's server,
 * which puts its plugins into the PouchDB that all of a process have. A second server would write each document twice.
 */
const LEAVES_THINGS = /vi\.mock\(|startServer\(/;

export const aloneInProcess: string[] = readdirSync(directory, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.test.ts') && !/^(e2e|fuzz|storage|browser)\b/.test(path))
  .filter((path) => LEAVES_THINGS.test(readFileSync(join(directory, path), 'utf8')))
  .map((path) => `test/${path.replaceAll('\\', '/')}`);
