import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function temporaryFile(name: string, text: string): { path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const path = join(folder, name);
  writeFileSync(path, text);
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}
