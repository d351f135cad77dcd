import type { Clip } from '../core/clip';
import { isLinkable } from '../core/url';
import { singleLine } from './escape';
import { escapeHtml } from './escape-html';

type Bookmarked = Pick<Clip, 'url' | 'title' | 'note' | 'tags' | 'clippedAt'>;

/** Clips as the Netscape bookmark file that every browser reads, in one folder; what can't be linked to is left out. */
export function bookmarksText(clips: readonly Bookmarked[], folder: string): string {
  return [
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
    '<TITLE>Bookmarks</TITLE>',
    '<H1>Bookmarks</H1>',
    '<DL><p>',
    `    <DT><H3>${escapeHtml(singleLine(folder))}</H3>`,
    '    <DL><p>',
    ...clips.filter(({ url }) => isLinkable(url)).flatMap(bookmark),
    '    </DL><p>',
    '</DL><p>',
    '',
  ].join('\n');
}

function bookmark({ url, title, note, tags, clippedAt }: Bookmarked): string[] {
  const attributes = [
    `HREF="${escapeHtml(new URL(url).href)}"`,
    `ADD_DATE="${Math.floor(clippedAt / 1000)}"`,
    ...(tags.length > 0 ? [`TAGS="${escapeHtml(tags.map(singleLine).join(','))}"`] : []),
  ];
  const name = escapeHtml(singleLine(title) || url);
  const about = singleLine(note);
  return [
    `        <DT><A ${attributes.join(' ')}>${name}</A>`,
    ...(about ? [`        <DD>${escapeHtml(about)}`] : []),
  ];
}
