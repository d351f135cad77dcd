import type { Clip } from '../core/clip';
import { LIBRARY_ONLY, type Period } from '../core/issue';
import { placeClip } from '../core/placement';
import { isInTrash } from '../core/standing';
import type { Cadence } from '../core/style';
import { readCadence } from './cadence';
import { lookupIn } from './lookup';
import { type Reading, readStores } from './transaction';

/** By clip of an issue: the newest issue before it that has the same page. Found through the keys: the cost goes by the issue. */
export function earlierIssues(
  issue: Period,
  clips: readonly Pick<Clip, 'id' | 'keys'>[],
): Promise<Map<string, Period>> {
  const own = new Set(clips.map(({ id }) => id));
  return readStores(['clips', 'issues', 'styles', 'state'], async (stores) => {
    const cadence = await readCadence(stores);
    const found = await Promise.all(
      clips.map(async ({ id, keys }) => {
        const twins = (await clipsOfKeys(stores, keys)).filter((clip) => !own.has(clip.id));
        return [id, await newestBefore(stores, issue, twins, cadence)] as const;
      }),
    );
    return new Map(found.flatMap(([id, period]) => (period ? [[id, period]] : [])));
  });
}

async function clipsOfKeys(stores: Reading, keys: string[]): Promise<Clip[]> {
  const index = stores.objectStore('clips').index('keys');
  const found = (await Promise.all(keys.map((key) => index.getAll(key)))).flat();
  return found.filter((clip) => !isInTrash(clip) && clip.issue !== LIBRARY_ONLY);
}

async function newestBefore(
  stores: Reading,
  issue: Period,
  twins: Clip[],
  cadence: Cadence,
): Promise<Period | undefined> {
  const lookup = lookupIn(stores, twins);
  const kept = await Promise.all(twins.map((clip) => placeClip(clip, cadence, lookup)));
  return kept
    .map(({ period }) => period)
    .filter((period) => period.from < issue.from)
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
}
