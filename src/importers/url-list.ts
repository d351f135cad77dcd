import type { Bookmark } from './bookmarks/bookmark';
import { bookmarkClips } from './bookmarks/bookmark-clips';
import type { Importer } from './importer';

const LINE = /^\s*(https?:\/\/\S+)(?:\s+\|\s+(.*))?$/i;
/** A list with a word or two in it is still one. */
const ENOUGH = 0.9;

/** An address on each line; OneTab writes `address | title`, and a blank line between groups. */
export const urlList: Importer = {
  id: 'url-list',
  name: 'importUrlList',
  canRead: (text) => {
    const lines = text.slice(0, 20_000).split('\n').filter(isFilled);
    const found = lines.filter((line) => LINE.test(line.trimEnd())).length;
    return found > 0 && found / lines.length >= ENOUGH;
  },
  read: ({ text }, options) => {
    const bookmarks = text
      .split('\n')
      .flatMap((line, i) => (isFilled(line) ? [{ ...bookmarkOf(line), line: i + 1 }] : []));
    return bookmarkClips(bookmarks, options);
  },
};

function bookmarkOf(line: string): Bookmark {
  const [, url = line, title = ''] = LINE.exec(line.trimEnd()) ?? [];
  return { url, title };
}

function isFilled(line: string): boolean {
  return line.trim() !== '';
}
