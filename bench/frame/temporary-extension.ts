import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface TemporaryExtension {
  folder: string;
  remove: () => void;
}

/** For a floor: an extension that is a worker alone. */
export function temporaryExtension(worker: string, more: object = {}): TemporaryExtension {
  const folder = mkdtempSync(join(tmpdir(), 'bench-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'floor',
    version: '1',
    background: { service_worker: 'worker.js' },
    ...more,
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), worker);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
