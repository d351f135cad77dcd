/**
 * `npm test`: everything that can be checked, stage after stage. `node scripts/test.mjs unit
 * e2e` runs those only. The last line is the count: `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { findBrowsers, setup } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const TAIL = 60;
const TYPES = ['tsconfig.json', 'src/core/tsconfig.json', 'test/tsconfig.json'];

const STAGES = {
  biome: () => checked([['biome', 'ci', '.']]),
  types: () => checked(TYPES.map((project) => ['tsc', '-p', project])),
  build: () => checked([['npm', 'run', '--silent', 'build']]),
  lint: () => (isBuilt() ? lint() : failed('there is no dist/firefox')),
  unit: () => vitest('unit*'),
  browser: () => vitest('browser'),
  e2e: () => (isBuilt() && built !== false ? vitest('e2e') : failed('there is no build to test')),
};

/** Each of these alone leaves part of two cores idle; what needs the build comes after it. */
const TOGETHER = [
  ['biome', 'types', 'build'],
  ['lint', 'unit', 'browser'],
];

// Whether this run's build succeeded; unknown while it hasn't been run.
let built;

async function main(names) {
  const unknown = names.filter((name) => !Object.hasOwn(STAGES, name));
  if (unknown.length > 0)
    throw new Error(
      `No such stage: ${unknown.join(', ')}. There are ${Object.keys(STAGES).join(', ')}.`,
    );
  setup({ browsers: true, generators: true });
  const { chromium, chrome, firefox } = findBrowsers();
  process.env.CHROMIUM ??= chromium ?? chrome ?? '';
  process.env.FIREFOX ??= firefox ?? '';
  const results = [];
  for (const stages of inTurn(names.length > 0 ? names : Object.keys(STAGES)))
    results.push(...(await Promise.all(stages.map(run))));
  report(results);
}

function inTurn(names) {
  const turns = [];
  for (const name of names) {
    const last = turns.at(-1);
    if (TOGETHER.some((group) => [name, last?.[0]].every((each) => group.includes(each))))
      last.push(name);
    else turns.push([name]);
  }
  return turns;
}

async function run(name) {
  const start = performance.now();
  console.log(`\n== ${name}`);
  const result = await STAGES[name]();
  if (name === 'build') built = result.failed === 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${counts(result)} (${seconds} s)`);
  return { name, seconds, ...result };
}

function report(results) {
  console.log('');
  for (const result of results)
    console.log(`${result.name.padEnd(8)} ${result.seconds.padStart(6)} s  ${counts(result)}`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  for (const { name, failures = [] } of results)
    for (const { test, why } of failures) console.log(`failed in ${name}: ${test}${why}`);
  const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
  console.log(`\n${counts(total)}`);
}

function counts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function failed(why) {
  console.log(why);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** Commands that say nothing while they succeed; together they count as one. */
async function checked(commands) {
  for (const command of commands) {
    const { code, output } = await execute(command, { quiet: true });
    if (code !== 0) return failed(output.trimEnd());
  }
  return { passed: 1, failed: 0, skipped: 0 };
}

async function lint() {
  const command = [
    'web-ext',
    'lint',
    '--source-dir',
    'dist/firefox',
    '--no-input',
    '--output',
    'json',
  ];
  const { code, output } = await execute(command, { quiet: true });
  const text = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  const { errors = [], warnings = [] } = text ? JSON.parse(text) : {};
  for (const { code: id, message, file } of [...errors, ...warnings])
    console.log(`${id} ${file ?? ''} ${message}${explanation(message)}`);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : failed(errors.length ? '' : output);
}

const EXPLANATIONS = {
  innerHTML: "Preact's dangerouslySetInnerHTML, which isn't used, or micromark's table of entities",
  'document().write': "micromark's method of that name, no document's",
  'Function constructor':
    "PouchDB's filters that come as text: none does, and the policy refuses them",
  'call to import': "the popup's own app, or a codec for zip.js, which none is given",
};

function explanation(message) {
  const known = Object.entries(EXPLANATIONS).find(([part]) => message.includes(part));
  return known ? `\n  (${known[1]})` : '';
}

/** Vitest's own counts. An exit without a failing test is a crash, which is a failure too. */
async function vitest(project) {
  const directory = mkdtempSync(join(tmpdir(), 'digest-clipper-test-'));
  const report = join(directory, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = ['vitest', 'run', '--project', project, ...reporters];
  const { code, output } = await execute(command);
  const tests = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  rmSync(directory, { recursive: true, force: true });
  const { numPassedTests: passed = 0, numPendingTests = 0, numTodoTests = 0 } = tests;
  const skipped = numPendingTests + numTodoTests;
  const failures = failuresIn(tests);
  if (code === 0 || failures.length > 0)
    return { passed, failed: failures.length, skipped, failures };
  const tail = output.trimEnd().split('\n').slice(-TAIL).join('\n');
  console.log(`vitest ended with ${code}:\n${tail}`);
  return { passed, failed: 1, skipped };
}

/** For the end of the output, which is all that some hosts keep: tests, and files that failed before their first one. */
function failuresIn({ testResults = [] }) {
  return testResults.flatMap(({ name: path, status, message, assertionResults: tests }) => {
    const file = relative(root, path);
    if (status === 'failed' && tests.length === 0) return [{ test: file, why: reason([message]) }];
    return tests
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        test: `${file}: ${fullName}`,
        why: reason(failureMessages),
      }));
  });
}

const REASON_LINES = 12;

function reason(messages) {
  const lines = messages.flatMap((message) => stripVTControlCharacters(message ?? '').split('\n'));
  return lines
    .slice(0, REASON_LINES)
    .map((line) => `\n    ${line}`)
    .join('');
}

function isBuilt() {
  return ['chrome', 'firefox'].every((each) =>
    existsSync(join(root, 'dist', each, 'manifest.json')),
  );
}

function execute([program, ...args], { quiet = false } = {}) {
  const local = join(root, 'node_modules/.bin', program);
  const shell = process.platform === 'win32';
  const child = spawn(existsSync(local) ? local : program, args, {
    cwd: root,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (!quiet) process.stdout.write(text);
    });
  return new Promise((done) => {
    child.once('error', (error) => done({ code: 1, output: output + error.message }));
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
