/**
 * `npm run fuzz`: 100,000 hostile pages, read by the reader's own script in Chromium, clipped, and written as posts that
 * four parsers read and the site generators build. `npm run fuzz -- SEED 1` replays a page, `npm run fuzz -- SEED COUNT`
 * tries others, `npm run fuzz -- SEED COUNT jekyll hugo` asks some readers only. Prints what was tried and found, with a
 * line that replays each failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers, setup } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const CASES = 100_000;

function main([seed = '1', cases = String(CASES), ...readers]) {
  if (![seed, cases].every((each) => /^\d+$/.test(each)))
    throw new Error('npm run fuzz -- SEED COUNT: two whole numbers.');
  setup({ browsers: true, generators: true });
  const { chromium, chrome } = findBrowsers();
  const directory = mkdtempSync(join(tmpdir(), 'digest-clipper-fuzz-'));
  const path = join(directory, 'outcomes.jsonl');
  const { status } = spawnSync(
    join(root, 'node_modules/.bin/vitest'),
    ['run', '--project', 'e2e', 'test/fuzz/fuzz.test.ts'],
    {
      cwd: root,
      env: {
        ...process.env,
        CHROMIUM: process.env.CHROMIUM ?? chromium ?? chrome ?? '',
        FUZZ_SEED: seed,
        FUZZ_CASES: cases,
        FUZZ_BUILT: cases,
        FUZZ_READERS: readers.join(' '),
        FUZZ_REPORT: path,
      },
      shell: process.platform === 'win32',
      stdio: 'inherit',
    },
  );
  if (existsSync(path)) report(readFileSync(path, 'utf8').trim().split('\n'));
  rmSync(directory, { recursive: true, force: true });
  process.exitCode = status ?? 1;
}

function report(lines) {
  console.log(`\n${'read by'.padEnd(14)}    pages     links    faults  seconds`);
  for (const { name, cases, links, faults, seconds } of lines.map((line) => JSON.parse(line)))
    console.log(
      name.padEnd(14) +
        [cases, links, faults.length].map((count) => String(count).padStart(9)).join(' ') +
        seconds.toFixed(0).padStart(9),
    );
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
