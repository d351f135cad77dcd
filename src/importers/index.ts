import { csvTable } from './csv-table';
import type { Importer } from './importer';
import { markdownDigest } from './markdown-digest';
import { netscapeBookmarks } from './netscape-bookmarks';
import { pinboardJson } from './pinboard-json';
import { pocketHtml } from './pocket-html';
import { urlList } from './url-list';

/** In the order in which they are asked: nearly every text could be a post. */
export const importers: readonly Importer[] = [
  netscapeBookmarks,
  pocketHtml,
  pinboardJson,
  csvTable,
  urlList,
  markdownDigest,
];

export function importerFor(text: string): Importer | undefined {
  return importers.find(({ canRead }) => canRead(text));
}
