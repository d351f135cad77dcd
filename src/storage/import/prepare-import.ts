import type { Clip } from '../../core/clip';
import { cadenceOfDays } from '../../core/import/cadence-of-days';
import type { Incoming } from '../../core/import/incoming';
import { type Lasting, withLastingIds } from '../../core/import/lasting';
import { withOwnPeriods } from '../../core/import/own-periods';
import type { Issue } from '../../core/issue';
import type { Style } from '../../core/style';
import { readCadence, readStyleId } from '../cadence';
import { editStamp, newClipId, today } from '../stamp';
import { readStores } from '../transaction';
import { type PackedFile, unpackClips } from './packed-clips';
import type { ImportContent } from './store-import';

/** The style of posts that are to come in. */
export interface PostStyle {
  style: Style;
  /** When all of them came out, be they known or not. */
  days: readonly string[];
  /** Whether new issues are to be written in it. */
  isChosen: boolean;
}

/** What is to be stored of files that were read, with ids that last and a period for each issue. */
export async function prepareImport(
  files: readonly PackedFile[],
  postStyle?: PostStyle,
): Promise<ImportContent> {
  const issues = files.flatMap((file) => file.issues);
  const now = await readNow();
  const told = postStyle?.style.cadence.unit === 'week' ? postStyle.style.cadence : undefined;
  const cadence = cadenceOfDays(
    postStyle?.days ?? issues.flatMap(({ date }) => date || []),
    told ?? now.cadence,
  );
  const placed = withOwnPeriods(issues, { cadence, taken: now.taken, today: today() });
  const placeOf = new Map(issues.map((issue, i) => [issue, placed[i] ?? issue]));
  const style = postStyle && (await storedStyle({ ...postStyle.style, cadence }));
  const lasting = {
    ...editStamp(undefined),
    styleId: style?.id ?? now.styleId,
    issueOf: (issue: Issue) => placeOf.get(issue) ?? issue,
  };
  const posts = new Map<PackedFile, Incoming>();
  for (const file of files.filter((one) => one.issues.length > 0))
    posts.set(file, await lastingPost(file, lasting));
  return {
    clips: lastingClips(files, posts, lasting),
    issues: [...posts.values()].flatMap((post) => post.issues),
    ...(style?.isNew ? { style: style.style } : {}),
    ...(style && postStyle.isChosen ? { chosenStyleId: style.id } : {}),
  };
}

type Stamp = Omit<Lasting, 'ids'>;

/** A post whole, since its issue names its clips. */
async function lastingPost(file: PackedFile, stamp: Stamp): Promise<Incoming> {
  const clips = (await Promise.all(file.pieces.map(unpackClips))).flat();
  return withLastingIds({ clips, issues: file.issues }, { ...stamp, ids: lastingIds(clips) });
}

/** Bookmarks only as they are to be stored. */
async function* lastingClips(
  files: readonly PackedFile[],
  posts: ReadonlyMap<PackedFile, Incoming>,
  stamp: Stamp,
): AsyncGenerator<Clip> {
  for (const file of files) {
    const post = posts.get(file);
    if (post) yield* post.clips;
    else
      for (const piece of file.pieces) {
        const clips = await unpackClips(piece);
        yield* withLastingIds({ clips, issues: [] }, { ...stamp, ids: lastingIds(clips) }).clips;
      }
  }
}

function lastingIds(clips: Clip[]): ReadonlyMap<string, string> {
  return new Map(clips.map(({ id }) => [id, newClipId()]));
}

function readNow() {
  return readStores(['issues', 'styles', 'state'], async (stores) => ({
    taken: new Set(await stores.objectStore('issues').getAllKeys()),
    styleId: await readStyleId(stores),
    cadence: await readCadence(stores),
  }));
}

/** The one that is there already where it is the same but for its name. */
async function storedStyle(style: Style): Promise<{ id: string; style: Style; isNew: boolean }> {
  const all = await readStores(['styles'], (stores) => stores.objectStore('styles').getAll());
  const content = contentOf(style);
  const twin = all.find((one) => one.deletedAt === undefined && contentOf(one) === content);
  if (twin) return { id: twin.id, style: twin, isNew: false };
  const { now, revision } = editStamp(undefined);
  const id = newClipId();
  return { id, style: { ...style, id, revision, updatedAt: now }, isNew: true };
}

function contentOf({ id: _, name: __, revision: ___, updatedAt: ____, ...content }: Style): string {
  return JSON.stringify(content);
}
