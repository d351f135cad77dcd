import { isApart } from '../core/second-copy';
import { announceChange, type Change } from './changes';
import { connectDatabase, connectedDatabase } from './connection';
import { type CopyConnection, connectCopy } from './copy-database';
import type { Connection } from './database';
import { GROUPS, type Group, readBehind, readGenerations } from './generations';
import { mergeGroup } from './merge-group';
import { pruneTombstones } from './prune-tombstones';
import { whileHealing } from './while-healing';

/** A difference younger than this may be a write that one side has and the other is about to have. */
const IN_FLIGHT_MS = 1000;

/** To be called at each start of the worker: the main database and the second copy mend each other. */
export async function healLibrary(): Promise<void> {
  const main = connectedDatabase() ?? (await connectDatabase());
  const doubtful = await whileHealing(() => mend(main, GROUPS, IN_FLIGHT_MS));
  if (doubtful.length === 0) return;
  await new Promise((resolve) => setTimeout(resolve, IN_FLIGHT_MS));
  await whileHealing(() => mend(main, doubtful, 0));
}

/** Returns the groups whose sides are apart by a write that is younger than `youngest`: they are left as they are. */
async function mend(
  main: Connection,
  groups: readonly Group[],
  youngest: number,
): Promise<Group[]> {
  const copy = await connectCopy();
  const restored: Change['store'][] = [];
  const doubtful: Group[] = [];
  for (const group of groups) {
    const age = await ageOfDifference(main, copy, group);
    if (age === undefined) continue;
    if (age < youngest) doubtful.push(group);
    else restored.push(...(await mergeGroup(main, copy, group)));
  }
  await pruneTombstones(main, copy);
  announceChange(...restored);
  return doubtful;
}

/** In ms; undefined where the sides are the same. */
async function ageOfDifference(
  main: Connection,
  copy: CopyConnection,
  group: Group,
): Promise<number | undefined> {
  if ((await readBehind(main, group)) !== undefined) return Number.POSITIVE_INFINITY;
  const sides = await Promise.all([readGenerations(main), readGenerations(copy)]);
  const [inMain, inCopy] = sides.map((generations) => generations[group]);
  if (!isApart(inMain, inCopy)) return undefined;
  return Date.now() - Math.max(inMain?.at ?? 0, inCopy?.at ?? 0);
}
