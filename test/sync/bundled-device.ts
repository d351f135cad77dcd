import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { schemaChecks } from '../../scripts/schema-checks';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIRECTORY = `${ROOT}.cache/sync-device`;
const GLOBALS = pathToFileURL(`${DIRECTORY}/device-globals.js`).href;

/** What stands in for the extension's window comes before all that looks for one. */
const ENTRIES = ['device-globals', 'device'];

let bundled: Promise<void> | undefined;

/** Node's arguments that run `device.ts`: it is bundled once for all devices of a process. */
export async function deviceArguments() {
  bundled ??= bundle();
  await bundled;
  return { path: `${DIRECTORY}/device.js`, before: ['--import', GLOBALS] };
}

async function bundle(): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: ROOT,
    publicDir: false,
    plugins: [schemaChecks()],
    build: {
      ssr: true,
      target: 'node20',
      write: false,
      rolldownOptions: { input: ENTRIES.map((name) => `${ROOT}test/sync/${name}.ts`) },
    },
  });
  if (!('output' in built)) throw new TypeError('one build has one output');
  mkdirSync(DIRECTORY, { recursive: true });
  for (const file of built.output) {
    if (file.type !== 'chunk') continue;
    // Another process may be reading what it made itself, which is the same.
    const unfinished = `${DIRECTORY}/${process.pid}-${basename(file.fileName)}`;
    writeFileSync(unfinished, file.code);
    renameSync(unfinished, `${DIRECTORY}/${file.fileName}`);
  }
}
