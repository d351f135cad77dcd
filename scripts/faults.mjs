/**
 * `npm run faults`: the long campaign against a fresh build. 400 keys per browser with the popup closed after each,
 * 100 kills per browser, 100 stops of its worker in a quick clip and 60 in other events, 50 cuts of the log with two
 * starts each, 200 histories of three devices on one server. Prints the counts, and for each failure a line that replays it.
 * `npm run faults kills 20` runs one kind, with so many seeds.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Four keys belong to a seed of `closing`. */
const KINDS = {
  closing: { file: 'test/e2e/faults-closing.test.ts', seeds: 100 },
  kills: { file: 'test/e2e/faults-kills.test.ts', seeds: 100 },
  worker: { file: 'test/e2e/faults-worker.test.ts', seeds: 100, only: 'in a quick clip' },
  events: { file: 'test/e2e/faults-worker.test.ts', seeds: 60, only: 'in an event' },
  cuts: { file: 'test/e2e/second-copy.test.ts', seeds: 50, only: 'Chromium' },
  sync: { file: 'test/sync/simulation.test.ts', seeds: 200, project: 'unit-alone' },
};

function main([kind, count]) {
  if (kind !== undefined && !Object.hasOwn(KINDS, kind))
    throw new Error(`No such kind: ${kind}. There are ${Object.keys(KINDS).join(', ')}.`);
  const { chromium, chrome, firefox } = findBrowsers();
  process.env.CHROMIUM ??= chromium ?? chrome ?? '';
  process.env.FIREFOX ??= firefox ?? '';
  if (run('npm', ['run', '--silent', 'build']) !== 0) throw new Error('The build failed.');
  const chosen = kind === undefined ? Object.keys(KINDS) : [kind];
  const results = chosen.map((each) => runKind(each, Number(count ?? KINDS[each].seeds)));
  report(results);
  process.exitCode = results.every(({ isWhole }) => isWhole) ? 0 : 1;
}

function runKind(kind, seeds) {
  const { file, only, project = 'e2e' } = KINDS[kind];
  const directory = mkdtempSync(join(tmpdir(), 'digest-clipper-faults-'));
  const path = join(directory, 'runs.jsonl');
  const start = performance.now();
  const filter = only ? ['-t', only] : [];
  const code = run('vitest', ['run', '--project', project, file, ...filter], {
    FAULT_REPORT: path,
    FAULT_RUNS: String(seeds),
  });
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
  rmSync(directory, { recursive: true, force: true });
  const seconds = (performance.now() - start) / 1000;
  return { kind, seconds, runs: lines.map((line) => JSON.parse(line)), isWhole: code === 0 };
}

function report(results) {
  console.log(`\n${'kind'.padEnd(8)}   runs  faults  losses  doubles  seconds`);
  for (const { kind, runs, seconds } of results)
    console.log(
      kind.padEnd(8) +
        [runs.length, sum(runs, 'faults'), sum(runs, 'losses'), sum(runs, 'doubles')]
          .map((count) => String(count).padStart(7))
          .join(' ') +
        seconds.toFixed(0).padStart(10),
    );
  for (const { kind, runs, isWhole } of results) {
    const failed = runs.filter(({ losses, doubles }) => losses.length + doubles.length > 0);
    for (const { losses, doubles, replay } of failed)
      console.log(`\n${[...losses, ...doubles, replay].join('\n')}`);
    if (!isWhole && failed.length === 0)
      console.log(`\n${kind}: a test ended before its count, see above`);
  }
}

function sum(runs, key) {
  return runs.reduce((total, run) => total + (run[key].length ?? run[key]), 0);
}

function run(program, args, env = {}) {
  const local = join(root, 'node_modules/.bin', program);
  const { status } = spawnSync(existsSync(local) ? local : program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  return status ?? 1;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
