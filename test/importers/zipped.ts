import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';

/** A zip of files with those texts. */
export async function zipped(files: Record<string, string>): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, text] of Object.entries(files)) await writer.add(name, new TextReader(text));
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}
