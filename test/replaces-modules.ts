import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const directory = import.meta.dirname;

/** Unit tests that put something else in a module's place: what they import is no good for any other. */
export const replacesModules: string[] = readdirSync(directory, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.test.ts') && !/^(e2e|fuzz|storage|browser)\b/.test(path))
  .filter((path) => readFileSync(join(directory, path), 'utf8').includes('vi.mock('))
  .map((path) => `test/${path.replaceAll('\\', '/')}`);
