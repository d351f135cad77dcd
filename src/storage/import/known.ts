import type { Clip } from '../../core/clip';
import type { Issue } from '../../core/issue';
import { isInTrash } from '../../core/standing';
import { readStores } from '../transaction';
import {
  countPacked,
  type PackedClips,
  type PackedFile,
  packClips,
  unpackClips,
} from './packed-clips';

export interface Sifted extends PackedFile {
  newClips: number;
  /** How many clips were left out. */
  duplicates: number;
}

/** So many are read at a time, so that nobody has to wait. */
const CHUNK = 200;

type Twin = Pick<Issue, 'title' | 'date' | 'published'>;
/** Those of the keys that the library has. */
type KeysKept = (keys: string[]) => Promise<ReadonlySet<string>>;

/**
 * What isn't in the library yet, file by file. A post that came out is known by its text, or by its title and date,
 * and then its links by theirs; other links by their pages, wherever those were kept.
 */
export async function withoutKnown(files: readonly PackedFile[]): Promise<Sifted[]> {
  const stored = await readStores(['issues'], (stores) => stores.objectStore('issues').getAll());
  const twins: Twin[] = stored.filter(({ published }) => published);
  const seen = new Set<string>();
  const sifted = new Map<PackedFile, Sifted>();
  // A bookmark of what a post of the same import has is one of those that are known.
  for (const file of files.filter(({ issues }) => issues.length > 0))
    sifted.set(file, await siftPost(file, twins, seen));
  const bookmarks = files.filter(({ issues }) => issues.length === 0);
  const keysKept = await wayToLookUp(countPacked(bookmarks.flatMap(({ pieces }) => pieces)));
  for (const file of bookmarks) sifted.set(file, await siftBookmarks(file, seen, keysKept));
  return files.flatMap((file) => sifted.get(file) ?? []);
}

function siftedFile(file: PackedFile, left: Pick<PackedFile, 'pieces' | 'issues'>): Sifted {
  const newClips = countPacked(left.pieces);
  return { ...left, newClips, duplicates: countPacked(file.pieces) - newClips };
}

/** The same piece where all of it stays. */
function packLeft(piece: PackedClips, all: Clip[], left: Clip[]): PackedClips {
  return left.length === all.length ? piece : packClips(left);
}

async function siftPost(file: PackedFile, twins: Twin[], seen: Set<string>): Promise<Sifted> {
  const known = file.issues.map((issue) => twins.find((twin) => isSamePost(issue, twin)));
  const isWhole = known.every((twin) => twin === undefined);
  const there = new Set(known.flatMap((twin) => twin?.published?.clips ?? []).flatMap(keysOf));
  const isThere = (clip: Clip) =>
    known.some((twin, i) => twin?.published?.markdown === file.issues[i]?.published?.markdown) ||
    clip.keys.some((key) => there.has(key));
  const pieces: PackedClips[] = [];
  for (const piece of file.pieces) {
    const clips = await unpackClips(piece);
    const left = isWhole ? clips : clips.filter((clip) => !isThere(clip));
    pieces.push(packLeft(piece, clips, left));
    addAll(seen, clips.flatMap(keysOf));
  }
  twins.push(...file.issues);
  // What a post has more than when it was imported is known from now on, but the issue stays as it came out.
  return siftedFile(file, { pieces, issues: isWhole ? file.issues : [] });
}

function isSamePost(issue: Issue, twin: Twin): boolean {
  if (issue.published?.markdown === twin.published?.markdown) return true;
  return issue.date !== '' && issue.date === twin.date && issue.title === twin.title;
}

async function siftBookmarks(
  file: PackedFile,
  seen: Set<string>,
  keysKept: KeysKept,
): Promise<Sifted> {
  const pieces: PackedClips[] = [];
  for (const piece of file.pieces) {
    const clips = await unpackClips(piece);
    const kept = await keysKept(clips.flatMap(keysOf));
    const left = clips.filter(({ keys }) => {
      const isKnown = keys.some((key) => kept.has(key) || seen.has(key));
      addAll(seen, keys);
      return !isKnown;
    });
    pieces.push(packLeft(piece, clips, left));
  }
  return siftedFile(file, { pieces, issues: [] });
}

/** One after another or all read at once: what there is less of. */
async function wayToLookUp(count: number): Promise<KeysKept> {
  const there = await readStores(['clips'], (stores) => stores.objectStore('clips').count());
  if (there >= count) return lookUp;
  const kept = new Set<string>();
  await forEachKept((clip) => addAll(kept, clip.keys));
  return async () => kept;
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

function lookUp(keys: string[]): Promise<ReadonlySet<string>> {
  return readStores(['clips'], async (stores) => {
    const index = stores.objectStore('clips').index('keys');
    const found = await Promise.all(keys.map((key) => index.getAll(key)));
    return new Set(keys.filter((_, i) => found[i]?.some((clip) => !isInTrash(clip))));
  });
}

function addAll(keys: Set<string>, more: readonly string[]): void {
  for (const key of more) keys.add(key);
}

function keysOf({ keys }: { keys: string[] }): string[] {
  return keys;
}
