/**
 * `npm run mutations`: a suite that can't fail proves nothing. Each mutation (scripts/mutations.json) damages one
 * place in a copy of the sources; its test must fail there. `npm run mutations NAME` takes those whose name holds that.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers, setup } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const MUTATIONS = JSON.parse(readFileSync(join(root, 'scripts/mutations.json'), 'utf8'));
const LEFT_OUT = ['node_modules', 'dist', '.git', '.cache', 'demo', 'coverage'];

function tryMutations(part) {
  const copy = copySources();
  try {
    return MUTATIONS.filter(({ name }) => name.includes(part)).map((mutation) => {
      const result = tryMutation(copy, mutation);
      console.log(`${result.padEnd(10)} ${mutation.name.padEnd(46)} ${mutation.test}`);
      return { ...mutation, isCaught: result === 'caught' };
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function copySources() {
  const copy = mkdtempSync(join(tmpdir(), 'digest-clipper-mutations-'));
  const isLeftOut = (path) => LEFT_OUT.some((name) => path === join(root, name));
  cpSync(root, copy, { recursive: true, filter: (path) => !isLeftOut(path) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

function tryMutation(copy, { file, from, to, project, test }) {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(from).length !== 2) throw new Error(`${file} has not once: ${from}`);
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  try {
    return failedTests(copy, project, test) > 0 ? 'caught' : 'NOT CAUGHT';
  } finally {
    writeFileSync(path, source);
  }
}

/** A test has to fail, not only the run. */
function failedTests(copy, project, test) {
  const report = join(copy, 'mutation-report.json');
  rmSync(report, { force: true });
  const args = ['run', '--project', project, test, '--reporter=json', `--outputFile=${report}`];
  spawnSync(join(root, 'node_modules/.bin/vitest'), args, {
    cwd: copy,
    shell: process.platform === 'win32',
    stdio: 'ignore',
  });
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).numFailedTests : 0;
}

function main([part = '']) {
  setup({ browsers: true });
  const { chromium, chrome } = findBrowsers();
  process.env.CHROMIUM ??= chromium ?? chrome ?? '';
  const results = tryMutations(part);
  const caught = results.filter(({ isCaught }) => isCaught).length;
  console.log(`\n${caught} of ${results.length} mutations caught`);
  if (caught < results.length || results.length === 0) process.exitCode = 1;
}

main(process.argv.slice(2));
