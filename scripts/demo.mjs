/** `npm run demo`: the main job on real input. `--firefox` does it there. What it does stands in demo/main.ts. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowsers, setup } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

setup({ browsers: true });
const { chromium, chrome, firefox } = findBrowsers();
process.env.CHROMIUM ??= chromium ?? chrome ?? '';
process.env.FIREFOX ??= firefox ?? '';
run('npm', ['run', '--silent', 'build']);
run('npx', ['tsx', 'scripts/demo/main.ts', ...process.argv.slice(2)]);

function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
