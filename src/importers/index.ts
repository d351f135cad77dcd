import type { Importer } from './importer';
import { markdownDigest } from './markdown-digest';

/** In the order in which they are asked. */
export const importers: readonly Importer[] = [markdownDigest];
