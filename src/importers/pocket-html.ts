import { Parser } from 'htmlparser2';
import type { Bookmark } from './bookmarks/bookmark';
import { bookmarkClips } from './bookmarks/bookmark-clips';
import { cutOff } from './bookmarks/cut-off';
import { lineCounter } from './bookmarks/line-counter';
import { refuseTooMany } from './bookmarks/refuse-too-many';
import type { Importer } from './importer';

/** Pocket's `ril_export.html`: a list to read, and one of what was read. */
export const pocketHtml: Importer = {
  id: 'pocket-html',
  name: 'importPocketHtml',
  canRead: (text) => /<title>\s*Pocket Export|<a [^>]*\btime_added=/i.test(text.slice(0, 20_000)),
  read: ({ text }, options) => {
    const { bookmarks, isWhole } = readLists(text);
    const result = bookmarkClips(bookmarks, options);
    return isWhole ? result : cutOff(result);
  },
};

function readLists(text: string): { bookmarks: Bookmark[]; isWhole: boolean } {
  const bookmarks: Bookmark[] = [];
  const lineAt = lineCounter(text);
  let heading = '';
  let isWhole = true;
  let into: 'heading' | 'title' | undefined;
  const parser = new Parser({
    onopentag(name, { href, time_added, tags = '' }) {
      if (name === 'h1') [into, heading] = ['heading', ''];
      if (name !== 'a' || href === undefined) return;
      into = 'title';
      bookmarks.push({
        url: href,
        title: '',
        tags: tags.split(','),
        ...(time_added === undefined ? {} : { added: time_added }),
        isToRead: /^\s*unread/i.test(heading),
        line: lineAt(parser.startIndex),
      });
      refuseTooMany(bookmarks.length);
    },
    ontext(piece) {
      const last = bookmarks.at(-1);
      if (into === 'heading') heading += piece;
      if (into === 'title' && last) last.title += piece;
    },
    onclosetag(name, isImplied) {
      if (name === 'ul' && isImplied) isWhole = false;
      if (name === 'a' || name === 'h1') into = undefined;
    },
  });
  parser.end(text);
  const titled = bookmarks.map((bookmark) => ({ ...bookmark, title: titleOf(bookmark) }));
  return { bookmarks: titled, isWhole };
}

/** Pocket writes the address where it knows no title. */
function titleOf({ title, url }: Bookmark): string {
  return title.trim() === url.trim() ? '' : title;
}
