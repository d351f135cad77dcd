import type { Bookmark } from './bookmark';

/** Pocket writes the address where it knows no title. */
export function withoutAddressAsTitle(bookmark: Bookmark): Bookmark {
  const isAddress = bookmark.title.trim() === bookmark.url.trim();
  return isAddress ? { ...bookmark, title: '' } : bookmark;
}
