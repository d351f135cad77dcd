import { pause } from '../../browser/pause';
import type { Clip } from '../../core/clip';
import type { Incoming } from '../../core/import/incoming';
import { type Issue, LIBRARY_ONLY } from '../../core/issue';
import { isInTrash } from '../../core/standing';
import { chunksOf } from '../many-records';
import { readStores } from '../transaction';

export interface Sifted extends Incoming {
  /** How many clips were left out. */
  duplicates: number;
}

/** So many are read or looked up at a time, so that nobody has to wait. */
const CHUNK = 200;

type Twin = Pick<Issue, 'title' | 'date' | 'published'>;

/**
 * What isn't in the library yet, file by file. A post that came out is known by its text, or by its title and date,
 * and then its links by theirs; other links by their pages, wherever those were kept.
 */
export async function withoutKnown(files: readonly Incoming[]): Promise<Sifted[]> {
  const stored = await readStores(['issues'], (stores) => stores.objectStore('issues').getAll());
  const twins: Twin[] = stored.filter(({ published }) => published);
  const seen = new Set<string>();
  const sifted = new Map<Incoming, Sifted>();
  // A bookmark of what a post of the same import has is one of those that are known.
  for (const file of files.filter(({ issues }) => issues.length > 0))
    sifted.set(file, siftPost(file, twins, seen));
  const bookmarks = files.filter(({ issues }) => issues.length === 0);
  const kept = await keptKeys(bookmarks);
  for (const file of bookmarks) sifted.set(file, await siftBookmarks(file, seen, kept));
  return files.map((file) => sifted.get(file) ?? { ...file, duplicates: 0 });
}

function siftPost(file: Incoming, twins: Twin[], seen: Set<string>): Sifted {
  const known = file.issues.map((issue) => twins.find((twin) => isSamePost(issue, twin)));
  const isWhole = known.every((twin) => twin === undefined);
  const there = new Set(known.flatMap((twin) => twin?.published?.clips ?? []).flatMap(keysOf));
  const isThere = (clip: Clip) =>
    known.some((twin, i) => twin?.published?.markdown === file.issues[i]?.published?.markdown) ||
    clip.keys.some((key) => there.has(key));
  const clips = isWhole ? file.clips : file.clips.filter((clip) => !isThere(clip));
  for (const key of file.clips.flatMap(keysOf)) seen.add(key);
  twins.push(...file.issues);
  // What a post has more than when it was imported is known from now on, but the issue stays as it came out.
  const issues = isWhole ? file.issues : [];
  return { clips, issues, duplicates: file.clips.length - clips.length };
}

function isSamePost(issue: Issue, twin: Twin): boolean {
  if (issue.published?.markdown === twin.published?.markdown) return true;
  return issue.date !== '' && issue.date === twin.date && issue.title === twin.title;
}

async function siftBookmarks(
  file: Incoming,
  seen: Set<string>,
  kept: ReadonlySet<string>,
): Promise<Sifted> {
  const clips: Clip[] = [];
  for (const chunk of chunksOf(file.clips, CHUNK)) {
    for (const clip of chunk) {
      const isKnown = clip.keys.some((key) => kept.has(key) || seen.has(key));
      if (!isKnown) clips.push(inLibraryOnly(clip));
      for (const key of clip.keys) seen.add(key);
    }
    await pause();
  }
  return { clips, issues: [], duplicates: file.clips.length - clips.length };
}

/** The same one where it is so already: of a long list copies would fill the memory. */
function inLibraryOnly(clip: Clip): Clip {
  return clip.issue === LIBRARY_ONLY ? clip : { ...clip, issue: LIBRARY_ONLY };
}

/** Those of their keys that the library has, be it looked up or read through: what there is less of. */
async function keptKeys(files: readonly Incoming[]): Promise<ReadonlySet<string>> {
  const count = await readStores(['clips'], (stores) => stores.objectStore('clips').count());
  const clips = files.flatMap((one) => one.clips);
  const kept = new Set<string>();
  if (count < clips.length) await forEachKept((clip) => addAll(kept, clip.keys));
  else
    for (const chunk of chunksOf(clips, CHUNK)) addAll(kept, await lookUp(chunk.flatMap(keysOf)));
  return kept;
}

async function forEachKept(take: (clip: Clip) => void): Promise<void> {
  let after: string | undefined;
  do {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const chunk = await readStores(['clips'], (stores) =>
      stores.objectStore('clips').getAll(range, CHUNK),
    );
    for (const clip of chunk) if (!isInTrash(clip)) take(clip);
    after = chunk.at(-1)?.id;
  } while (after !== undefined);
}

function lookUp(keys: string[]): Promise<string[]> {
  return readStores(['clips'], async (stores) => {
    const index = stores.objectStore('clips').index('keys');
    const found = await Promise.all(keys.map((key) => index.getAll(key)));
    return keys.filter((_, i) => found[i]?.some((clip) => !isInTrash(clip)));
  });
}

function addAll(keys: Set<string>, more: readonly string[]): void {
  for (const key of more) keys.add(key);
}

function keysOf({ keys }: { keys: string[] }): string[] {
  return keys;
}
