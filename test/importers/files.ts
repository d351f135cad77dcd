import { type ReadFilesOptions, readFiles } from '../../src/importers/files/read-files';
import type { FileReading, SourceFile } from '../../src/importers/files/source-file';

/** Noon in a zone two hours east of Greenwich. */
export const importOptions: ReadFilesOptions = {
  now: Date.UTC(2026, 4, 1, 10),
  utcOffsetAt: () => 120,
};

export function sourceFile(name: string, content: string | Uint8Array): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}

export async function readAll(
  files: SourceFile[],
  options = importOptions,
): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  for await (const reading of readFiles(files, options)) readings.push(reading);
  return readings;
}
