import type { Bookmark } from './bookmarks/bookmark';
import { bookmarkClips } from './bookmarks/bookmark-clips';
import type { Importer } from './importer';

/** One at a time: a file may be large. */
const EACH_LINE = /[^\n]*\n|[^\n]+$/g;
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
  read: ({ text }, options) => bookmarkClips(bookmarksIn(text), options),
};

function* bookmarksIn(text: string): Generator<Bookmark> {
  let count = 0;
  for (const [line] of text.matchAll(EACH_LINE)) {
    count++;
    if (isFilled(line)) yield { ...bookmarkOf(line), line: count };
  }
}

function bookmarkOf(line: string): Bookmark {
  const [, url = line, title = ''] = LINE.exec(line.trimEnd()) ?? [];
  return { url, title };
}

function isFilled(line: string): boolean {
  return line.trim() !== '';
}
