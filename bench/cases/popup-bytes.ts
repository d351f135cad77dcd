import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchCase } from '../case';

const DIST = 'dist/chrome';
const START = ['popup-start.js', 'popup.js'];
const MOST_KB = 20;

export const popupBytes: BenchCase = {
  name: 'popup-bytes',
  what: 'Script that the popup loads, gzip',
  floor: 'the 20 kB that it may weigh in all',
  unit: 'kB',
  goal: 1,
  rounds: 3,
  prepare: async () => ({
    ours: () => loaded().reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024,
    floor: () => MOST_KB,
  }),
};

/** What it starts with, and all that is imported from there before anything is asked for. */
function loaded(): string[] {
  const files = new Set(START.map((name) => join(DIST, name)));
  for (const file of files)
    for (const [, request = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import)\s*["'](\.[^"']+)["']/g,
    )) {
      const imported = join(dirname(file), request);
      if (existsSync(imported)) files.add(imported);
    }
  return [...files];
}
