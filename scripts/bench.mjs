/** `npm run bench`, or `npm run bench -- NAME` for one case. What is measured stands in bench/. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowsers, setup } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

setup({ browsers: true });
const { chromium, chrome } = findBrowsers();
process.env.CHROMIUM ??= chromium ?? chrome ?? '';
run(process.execPath, [
  'node_modules/vite/bin/vite.js',
  'build',
  '--mode',
  'chrome',
  '--logLevel',
  'warn',
]);
run(process.execPath, [
  'node_modules/vite/bin/vite.js',
  'build',
  '--config',
  'bench/bundled/vite.config.ts',
  '--logLevel',
  'warn',
]);
await bundle();
run(process.execPath, [
  '--expose-gc',
  '.cache/bench/built/bench/main.js',
  ...process.argv.slice(2),
]);

/** As the extension itself is bundled: tsx wraps every function, which costs time of its own. */
async function bundle() {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    build: {
      ssr: true,
      outDir: '.cache/bench/built',
      target: 'node20',
      // In one file functions would be renamed, and those that go into a page by their text not find each other.
      rolldownOptions: {
        input: ['bench/main.ts', 'bench/couch-process.ts'],
        output: { preserveModules: true },
      },
    },
  });
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
