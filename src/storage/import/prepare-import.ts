import { pause } from '../../browser/pause';
import type { Clip } from '../../core/clip';
import { cadenceOfDays } from '../../core/import/cadence-of-days';
import type { Incoming } from '../../core/import/incoming';
import { withLastingIds } from '../../core/import/lasting';
import { withOwnPeriods } from '../../core/import/own-periods';
import type { Issue } from '../../core/issue';
import type { Style } from '../../core/style';
import { readCadence, readStyleId } from '../cadence';
import { chunksOf } from '../many-records';
import { editStamp, newClipId, today } from '../stamp';
import { readStores } from '../transaction';
import type { ImportContent } from './store-import';

/** So many at a time: the page answers in between. */
const CHUNK = 1000;

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
  files: readonly Incoming[],
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
  const stamp = editStamp(undefined);
  const issueOf = (issue: Issue) => placeOf.get(issue) ?? issue;
  const styleId = style?.id ?? now.styleId;
  const lasting: Incoming[] = [];
  for (const file of files) {
    const ids = await lastingIds(file.clips);
    for (const part of partsOf(file)) {
      lasting.push(withLastingIds(part, { ids, ...stamp, styleId, issueOf }));
      await pause();
    }
  }
  return {
    clips: lasting.flatMap(({ clips }) => clips),
    issues: lasting.flatMap((one) => one.issues),
    ...(style?.isNew ? { style: style.style } : {}),
    ...(style && postStyle.isChosen ? { chosenStyleId: style.id } : {}),
  };
}

async function lastingIds(clips: Clip[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const chunk of chunksOf(clips, CHUNK)) {
    for (const { id } of chunk) ids.set(id, newClipId());
    await pause();
  }
  return ids;
}

/** Posts whole, bookmarks some at a time. */
function partsOf(file: Incoming): Incoming[] {
  if (file.issues.length > 0) return [file];
  return chunksOf(file.clips, CHUNK).map((clips) => ({ clips, issues: [] }));
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
