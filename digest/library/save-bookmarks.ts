import { message } from '../../src/browser/messages';
import { safeFileName } from '../../src/core/file-name';
import type { LibraryEntry } from '../../src/core/library';
import { bookmarksText } from '../../src/markdown/bookmarks';
import { saveFile } from '../save-file';

/** What was found as a bookmarks file, called by what was looked for; the text says so. */
export function saveBookmarks(found: readonly LibraryEntry[], query: string): string {
  const folder = query.trim() || message('digestLibrary');
  const name = safeFileName(`${folder}.bookmarks.html`, 'bookmarks.html');
  const text = bookmarksText(
    found.map(({ clip }) => clip),
    folder,
  );
  saveFile({ kind: 'file', name, type: 'text/html;charset=utf-8', text });
  return message('digestDownloaded', name);
}
