import { madeClips } from './clips';

/** As a browser exports them. */
export function bookmarksFile(count: number): string {
  const rows = madeClips(count).map(
    ({ url, title, clippedAt, tags }) =>
      `<DT><A HREF="${url}" ADD_DATE="${Math.floor(clippedAt / 1000)}" TAGS="${tags.join(',')}">${title}</A>\n<DD>Some words on it`,
  );
  return `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n${rows.join('\n')}\n</DL><p>\n`;
}
