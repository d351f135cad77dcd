import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import type { Machine } from './results';

export function thisMachine(): Machine {
  const browser = process.env.CHROMIUM || 'chromium';
  const { stdout } = spawnSync(browser, ['--version'], { encoding: 'utf8' });
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 1024 ** 3)} GB`,
    // What stands behind the number is the builder's own and another on the same machine next time.
    system: `${type()} ${release().split('-')[0]}`,
    node: process.version,
    browser: (stdout ?? '').trim().split(' ').slice(0, 2).join(' ') || 'none',
  };
}
