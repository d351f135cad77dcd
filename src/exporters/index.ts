import type { Engine } from '../core/style';
import { bookmarksFile } from './bookmarks-file';
import { copyMarkdown } from './copy-markdown';
import { copyRichText } from './copy-rich-text';
import type { Exporter } from './exporter';
import { htmlFile } from './html-file';
import { markdownFile } from './markdown-file';

/** Every output, in the order of the buttons. */
export const exporters: readonly Exporter[] = [
  copyMarkdown,
  copyRichText,
  markdownFile,
  htmlFile,
  bookmarksFile,
];

/** What a writer for that engine does with an issue. */
export function mainExporter(engine: Engine): Exporter {
  return engine === 'richText' ? copyRichText : markdownFile;
}
