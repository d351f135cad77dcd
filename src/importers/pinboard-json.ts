import { ExpectedError } from '../core/errors';
import type { Bookmark } from './bookmarks/bookmark';
import { bookmarkClips } from './bookmarks/bookmark-clips';
import { refuseTooMany } from './bookmarks/refuse-too-many';
import type { Importer } from './importer';

/** Pinboard's export and its API's answers; Delicious wrote the same. */
export const pinboardJson: Importer = {
  id: 'pinboard-json',
  name: 'importPinboardJson',
  canRead: (text) => /^\s*\[\s*\{.*?"href"\s*:/s.test(text.slice(0, 20_000)),
  read: ({ text }, options) => {
    const entries = parsed(text);
    refuseTooMany(entries.length);
    return bookmarkClips(bookmarksOf(entries), options);
  },
};

function* bookmarksOf(entries: unknown[]): Generator<Bookmark> {
  for (const entry of entries) yield bookmarkOf(entry);
}

function parsed(text: string): unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list;
  } catch (cause) {
    throw new ExpectedError('importBroken', 'JSON', { cause });
  }
  throw new ExpectedError('importBroken', 'JSON');
}

function bookmarkOf(entry: unknown): Bookmark {
  return {
    url: textOf(entry, 'href'),
    title: textOf(entry, 'description'),
    note: textOf(entry, 'extended'),
    tags: textOf(entry, 'tags').split(/\s+/),
    added: textOf(entry, 'time'),
    isPrivate: textOf(entry, 'shared') === 'no',
    isToRead: textOf(entry, 'toread') === 'yes',
  };
}

/** Delicious wrote `false` for a missing description. */
function textOf(entry: unknown, key: string): string {
  if (typeof entry !== 'object' || entry === null) return '';
  const value: unknown = Object.getOwnPropertyDescriptor(entry, key)?.value;
  return typeof value === 'string' ? value : '';
}
