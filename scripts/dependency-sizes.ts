/**
 * `npm run sizes`: what each package of the README's table adds to the extension, with what it brings along, made small and
 * gzipped; writes the figures into the table. What several bring is counted with the first of them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { minifySync } from 'vite';
import { rowOf, rowsIn } from './dependency-table';
import type { ShippedPackage } from './shipped-packages';

const ROOT = path.resolve(import.meta.dirname, '..');
const README = path.join(ROOT, 'README.md');

function main(): void {
  const packages = shippedPackages();
  const readme = readFileSync(README, 'utf8');
  const rows = rowsIn(readme);
  const names = packages.map(({ name }) => name);
  const code = new Map(rows.map((row) => [row, '']));
  for (const shipped of packages) {
    const row = rowOf(rows, shipped.within ?? shipped.name, names, dependenciesOf);
    if (!row) throw new Error(`${shipped.name} is shipped, but stands in no row of the README`);
    code.set(row, code.get(row) + madeSmall(shipped));
  }
  if (process.argv.includes('--each'))
    for (const each of packages)
      console.log(each.name, each.version, gzipSync(madeSmall(each), { level: 9 }).length);
  const measured = [...code].reduce(
    (text, [{ line }, small]) => text.replace(line, () => withSize(line, small)),
    readme,
  );
  writeFileSync(README, measured);
  for (const { line } of rowsIn(measured)) console.log(line);
}

function shippedPackages(): ShippedPackage[] {
  const directory = mkdtempSync(path.join(tmpdir(), 'digest-clipper-sizes-'));
  const file = path.join(directory, 'packages.json');
  try {
    const args = ['vite', 'build', '--mode', 'chrome', '--outDir', path.join(directory, 'dist')];
    const env = { ...process.env, SHIPPED_PACKAGES: file };
    execFileSync('npx', args, { cwd: ROOT, env, shell: process.platform === 'win32' });
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function dependenciesOf(name: string): string[] {
  const file = path.join(ROOT, 'node_modules', name, 'package.json');
  return Object.keys(JSON.parse(readFileSync(file, 'utf8')).dependencies ?? {});
}

/** Names and spaces only: left to itself, a package's code would look unused. */
function madeSmall({ name, code }: ShippedPackage): string {
  const { code: small, errors } = minifySync(`${name}.js`, code, {
    compress: false,
    mangle: { toplevel: true },
  });
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(String).join('\n')}`);
  return small;
}

function withSize(line: string, small: string): string {
  const [, name, why, , inPopup] = line.split('|').map((cell) => cell.trim());
  const kilobytes = (gzipSync(small, { level: 9 }).length / 1000).toFixed(1);
  return `| ${name} | ${why} | ${kilobytes} | ${inPopup} |`;
}

main();
