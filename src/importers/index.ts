import type { Importer } from './importer';
import { markdownDigest } from './markdown-digest';

/** In the order in which they are asked; the first one that can read a text does. */
export const importers: readonly Importer[] = [markdownDigest];

export function importerFor(text: string): Importer | undefined {
  return importers.find(({ canRead }) => canRead(text));
}
