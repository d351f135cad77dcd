/**
 * `npm run demo`: the main job on real input. `--firefox` does it there. What it does stands in demo/main.ts.
 * `npm run store` makes the stores' pictures of the same month (store/main.ts).
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowsers, setup } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

setup({ browsers: true });
const { chromium, chrome, firefox } = findBrowsers();
process.env.CHROMIUM ??= chromium ?? chrome ?? '';
process.env.FIREFOX ??= firefox ?? '';
run('npm', ['run', '--silent', 'build']);
const args = process.argv.slice(2);
run('npx', [
  'tsx',
  args.includes('--store') ? 'scripts/store/main.ts' : 'scripts/demo/main.ts',
  ...args,
]);

function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
