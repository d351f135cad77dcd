import { type Clip, newClip } from '../../core/clip';
import { LIBRARY_ONLY } from '../../core/issue';
import { cleanTitle } from '../../core/title';
import { isLinkable } from '../../core/url';
import type { ImportOptions, ImportProblem, ImportResult } from '../importer';
import type { Bookmark } from './bookmark';
import { noteText } from './note-text';
import { readDate } from './read-date';
import { refuseTooMany } from './refuse-too-many';

const LONGEST_SUBJECT = 200;

/** So many are given to be taken at a time. */
const CLIPS_AT_ONCE = 200;

/** Bookmarks as clips of the library only, in their order. Throws an ExpectedError 'importTooMany'. */
export function bookmarkClips(bookmarks: Iterable<Bookmark>, options: ImportOptions): ImportResult {
  const { add, end } = startClips(options);
  for (const bookmark of bookmarks) add(bookmark);
  return end();
}

/**
 * The same of one after another: what becomes a clip as it is read needn't be in memory besides. Those that nothing can
 * link to are told instead.
 */
export function startClips(options: ImportOptions): {
  add: (bookmark: Bookmark) => void;
  /** What there is; where the file ends in the middle, with the word that it does. */
  end: (file?: { isWhole: boolean }) => ImportResult;
} {
  let count = 0;
  let made = 0;
  let last: Clip | undefined;
  const clips: Clip[] = [];
  const problems: ImportProblem[] = [];
  return { add, end };

  function add(bookmark: Bookmark): void {
    refuseTooMany(++count);
    const url = bookmark.url.trim();
    if (url === '') tell('importNoAddress', bookmark, bookmark.title);
    else if (!isLinkable(url)) tell('importNoLink', bookmark, url);
    else keep(clipOf({ ...bookmark, url }, ++made));
  }

  function end({ isWhole } = { isWhole: true }): ImportResult {
    const subject = last?.title || last?.url || '';
    if (!isWhole) problems.push({ message: 'importCutOff', subject });
    return { clips, issues: [], problems };
  }

  function keep(clip: Clip): void {
    last = clip;
    clips.push(clip);
    if (options.takeClips && clips.length === CLIPS_AT_ONCE) options.takeClips(clips.splice(0));
  }

  function clipOf(bookmark: Bookmark, count: number): Clip {
    const { url, title, note = '', quotes = [], section = '', isHighlight = false } = bookmark;
    const at = timeOf(bookmark);
    const fields = {
      url,
      title: cleanTitle(title),
      note: noteText(note),
      quotes: quotes.map((text) => ({ text: noteText(text) })),
      highlight: isHighlight,
      section: cleanTitle(section),
      tags: tagsOf(bookmark),
      related: [],
      issue: LIBRARY_ONLY,
    };
    const utcOffset = options.utcOffsetAt(at);
    return newClip(fields, { id: `clip-${count}`, now: at, utcOffset, revision: '0-import' });
  }

  function timeOf(bookmark: Bookmark): number {
    const added = bookmark.added?.trim() ?? '';
    const at = readDate(added);
    // Browsers write a zero for what they don't know.
    if (at === undefined && !/^0*$/.test(added)) tell('importBadDate', bookmark, added);
    return at ?? options.now;
  }

  function tell(message: ImportProblem['message'], { line }: Bookmark, subject: string): void {
    problems.push({
      ...(line === undefined ? {} : { line }),
      message,
      subject: cleanTitle(subject).slice(0, LONGEST_SUBJECT).toWellFormed(),
    });
  }
}

function tagsOf({ tags = [], isPrivate, isToRead }: Bookmark): string[] {
  const all = [...tags, ...(isPrivate ? ['private'] : []), ...(isToRead ? ['to-read'] : [])];
  return [...new Set(all.map(cleanTitle))].filter((tag) => tag !== '');
}
