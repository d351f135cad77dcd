import { type Generation, isApart } from '../core/second-copy';
import { announceChange, type Change } from './changes';
import { connectDatabase } from './connection';
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
  const main = await connectDatabase();
  const restored = await whileHealing(async () => {
    const copy = await connectCopy();
    const restored: Change['store'][] = [];
    for (const group of GROUPS)
      if (await lacksSomething(main, copy, group))
        restored.push(...(await mergeGroup(main, copy, group)));
    await pruneTombstones(main, copy);
    return restored;
  });
  announceChange(...restored);
}

async function lacksSomething(
  main: Connection,
  copy: CopyConnection,
  group: Group,
): Promise<boolean> {
  if ((await readBehind(main, group)) !== undefined) return true;
  const read = async () => {
    const [inMain, inCopy] = await Promise.all([readGenerations(main), readGenerations(copy)]);
    return { main: inMain[group], copy: inCopy[group] };
  };
  const first = await read();
  if (!isApart(first.main, first.copy)) return false;
  const age = Date.now() - latest(first.main, first.copy);
  if (age > IN_FLIGHT_MS) return true;
  await new Promise((resolve) => setTimeout(resolve, IN_FLIGHT_MS));
  const second = await read();
  return isApart(second.main, second.copy);
}

function latest(...generations: (Generation | undefined)[]): number {
  return Math.max(...generations.map((generation) => generation?.at ?? 0));
}
