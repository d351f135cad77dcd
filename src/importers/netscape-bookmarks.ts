import { Parser } from 'htmlparser2';
import { LONGEST_TITLE } from '../core/title';
import type { Bookmark } from './bookmarks/bookmark';
import { startClips } from './bookmarks/bookmark-clips';
import { lineCounter } from './bookmarks/line-counter';
import type { Importer } from './importer';

/** What browsers, Pinboard, linkding, Shaarli, Raindrop and others export their bookmarks as. */
export const netscapeBookmarks: Importer = {
  id: 'netscape-bookmarks',
  name: 'importNetscapeBookmarks',
  canRead: (text) =>
    /^\s*<!DOCTYPE NETSCAPE-Bookmark/i.test(text.slice(0, 1000)) ||
    /<DL>.{0,2000}<DT>\s*<(A|H3)\b/is.test(text.slice(0, 20_000)),
  read: ({ text }, options) => {
    const { add, end } = startClips(options);
    return end({ isWhole: readBookmarks(text, add) });
  },
};

/** A tag at a time: no depth of folders is too deep for that. Whether the file is whole. */
function readBookmarks(text: string, take: (bookmark: Bookmark) => void): boolean {
  /** The whole names of those that are open: put together anew for each bookmark, deep ones would take for ever. */
  const folders: string[] = [];
  const lineAt = lineCounter(text);
  let folder = '';
  let isWhole = true;
  let bookmark: Bookmark | undefined;
  let into: 'title' | 'folder' | 'note' | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'dl') folders.push(within(folders.at(-1) ?? '', folder.trim()));
      if (name === 'dl' || name === 'dt') into = undefined;
      if (name === 'h3') startFolder(attributes);
      if (name === 'a' && attributes.href !== undefined) startBookmark(attributes);
      if (name === 'dd') into = bookmark && 'note';
      if (name === 'br' && into === 'note') add('\n');
    },
    ontext: add,
    onclosetag(name, isImplied) {
      if (name === 'a' || name === 'h3' || name === 'dd') into = undefined;
      if (name !== 'dl') return;
      if (isImplied) isWhole = false;
      folders.pop();
      folder = '';
    },
  });
  parser.end(text);
  endBookmark();
  return isWhole;

  function startFolder(attributes: Record<string, string>): void {
    endBookmark();
    folder = '';
    into = isOwnFolder(attributes) ? undefined : 'folder';
  }

  function startBookmark(attributes: Record<string, string>): void {
    endBookmark();
    into = 'title';
    bookmark = { ...bookmarkOf(attributes), line: lineAt(parser.startIndex) };
    const section = folders.at(-1) ?? '';
    if (section !== '') bookmark.section = section;
  }

  function endBookmark(): void {
    if (bookmark) take({ ...bookmark, note: plainNote(bookmark.note ?? '') });
    bookmark = undefined;
  }

  function add(piece: string): void {
    if (into === 'folder') folder += piece;
    else if (into && bookmark) bookmark[into] = (bookmark[into] ?? '') + piece;
  }
}

function bookmarkOf(attributes: Record<string, string>): Bookmark {
  const { href = '', tags = '', add_date } = attributes;
  return {
    url: href,
    title: '',
    tags: tags.split(','),
    ...(add_date === undefined ? {} : { added: add_date }),
    isPrivate: isOn(attributes.private),
    isToRead: isOn(attributes.toread),
    isHighlight: isOn(attributes['data-important']),
  };
}

function within(folder: string, name: string): string {
  const path = folder === '' || name === '' ? folder + name : `${folder} / ${name}`;
  return path.slice(0, LONGEST_TITLE);
}

/** The browser's toolbar and the like, which no writer named. */
function isOwnFolder({
  personal_toolbar_folder,
  unfiled_bookmarks_folder,
}: Record<string, string>): boolean {
  return isOn(personal_toolbar_folder) || isOn(unfiled_bookmarks_folder);
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && /^(1|true|yes|)$/i.test(value);
}

/** linkding has a note of its own behind the description. */
function plainNote(note: string): string {
  return note.replace(/\s*\[linkding-notes\](.*?)\[\/linkding-notes\]\s*/s, '\n\n$1').trim();
}
