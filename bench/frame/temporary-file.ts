import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface TemporaryFile {
  path: string;
  /** MB. */
  size: number;
  remove: () => void;
}

export function temporaryFile(name: string, text: string): TemporaryFile {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const path = join(folder, name);
  writeFileSync(path, text);
  const size = statSync(path).size / 1024 ** 2;
  return { path, size, remove: () => rmSync(folder, { recursive: true }) };
}
