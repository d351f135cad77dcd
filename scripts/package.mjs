/**
 * `npm run package`: builds, and writes into packages/ what the stores take: a zip each for the Chrome Web Store, Edge
 * Add-ons and addons.mozilla.org, and the sources that the last one asks for. From the same commit they are the same,
 * byte for byte; prints the hash of each.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const OUT = join(root, 'packages');
/** The earliest a zip can name. */
const DATE = new Date(1980, 0, 1);

async function main() {
  const shell = process.platform === 'win32';
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell });
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT);
  await pack('chrome', join(root, 'dist/chrome'), filesIn(join(root, 'dist/chrome')));
  await pack('edge', join(root, 'dist/chrome'), filesIn(join(root, 'dist/chrome')));
  await pack('firefox', join(root, 'dist/firefox'), filesIn(join(root, 'dist/firefox')));
  await pack('sources', root, trackedFiles());
}

async function pack(name, directory, files) {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    lastModDate: DATE,
    extendedTimestamp: false,
    level: 9,
    useWebWorkers: false,
    useCompressionStream: false,
  });
  for (const file of files.sort())
    await zip.add(file, new Uint8ArrayReader(readFileSync(join(directory, file))));
  const bytes = await zip.close();
  const fileName = `digest-clipper-${version}-${name}.zip`;
  writeFileSync(join(OUT, fileName), bytes);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${fileName}`);
}

function filesIn(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function trackedFiles() {
  return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '');
}

await main();
