import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = new Set<string>();

// A test that fails half-way, or is interrupted, must not leave profiles of some 20 MB behind.
process.on('exit', () => {
  for (const directory of made) remove(directory);
});

export function temporaryDirectory(name: string): string {
  const directory = mkdtempSync(join(tmpdir(), `digest-clipper-${name}-`));
  made.add(directory);
  return directory;
}

export const isTemporary = (directory: string): boolean => made.has(directory);

export function removeTemporaryDirectory(directory: string): void {
  if (made.delete(directory)) remove(directory);
}

function remove(directory: string): void {
  try {
    // A browser's last child may still be writing.
    rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // What can't be removed now is the system's to clear: it stands in its temporary directory.
  }
}
