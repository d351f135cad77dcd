import { Parser } from 'htmlparser2';
import { withoutAddressAsTitle } from './bookmarks/address-as-title';
import type { Bookmark } from './bookmarks/bookmark';
import { startClips } from './bookmarks/bookmark-clips';
import { lineCounter } from './bookmarks/line-counter';
import type { Importer } from './importer';

/** Pocket's `ril_export.html`: a list to read, and one of what was read. */
export const pocketHtml: Importer = {
  id: 'pocket-html',
  name: 'importPocketHtml',
  canRead: (text) => /<title>\s*Pocket Export|<a [^>]*\btime_added=/i.test(text.slice(0, 20_000)),
  read: ({ text }, options) => {
    const { add, end } = startClips(options);
    return end({ isWhole: readLists(text, add) });
  },
};

/** Whether the file is whole. */
function readLists(text: string, take: (bookmark: Bookmark) => void): boolean {
  const lineAt = lineCounter(text);
  let heading = '';
  let bookmark: Bookmark | undefined;
  let isWhole = true;
  let into: 'heading' | 'title' | undefined;
  const parser = new Parser({
    onopentag(name, { href, time_added, tags = '' }) {
      if (name === 'h1') [into, heading] = ['heading', ''];
      if (name !== 'a' || href === undefined) return;
      endBookmark();
      into = 'title';
      bookmark = {
        url: href,
        title: '',
        tags: tags.split(','),
        ...(time_added === undefined ? {} : { added: time_added }),
        isToRead: /^\s*unread/i.test(heading),
        line: lineAt(parser.startIndex),
      };
    },
    ontext(piece) {
      if (into === 'heading') heading += piece;
      if (into === 'title' && bookmark) bookmark.title += piece;
    },
    onclosetag(name, isImplied) {
      if (name === 'ul' && isImplied) isWhole = false;
      if (name === 'a' || name === 'h1') into = undefined;
    },
  });
  parser.end(text);
  endBookmark();
  return isWhole;

  function endBookmark(): void {
    if (bookmark) take(withoutAddressAsTitle(bookmark));
    bookmark = undefined;
  }
}
