import { connectCopy } from './copy-database';
import type { Connection } from './database';
import { GROUPS, markBehind, newGeneration, readGenerations } from './generations';
import { mergeGroup } from './merge-group';
import { untilHealed, whileHealing } from './while-healing';
import { rememberOpened } from './write-copy';

/**
 * Before anything is read from it: a main database without a generation was newly made, by a first start or
 * because the browser lost the one before, or was not healed to its end.
 */
export async function settleOpened(main: Connection): Promise<void> {
  await untilHealed();
  const generations = await readGenerations(main);
  if (!generations.library) await whileHealing(() => settleNew(main));
  rememberOpened(generations.library ? generations : await readGenerations(main));
}

async function settleNew(main: Connection): Promise<void> {
  if ((await readGenerations(main)).library) return;
  try {
    const copy = await connectCopy();
    const there = await readGenerations(copy);
    if (!there.library && !there.drafts) return await beginCopying(main);
    for (const group of GROUPS) await mergeGroup(main, copy, group);
  } catch {
    // There is no reading the copy now: what comes from here on is kept, and the next start tries again.
    await beginCopying(main);
  }
}

/** Nothing was ever copied: the worker fills the copy, be it from a library that is older than the copy. */
async function beginCopying(main: Connection): Promise<void> {
  const generation = newGeneration();
  await markBehind(main, GROUPS, generation.write);
  const stores = main.transaction('state', 'readwrite', { durability: 'strict' });
  const puts = GROUPS.map((group) =>
    stores.store.put({ key: `${group}Generation`, value: generation }),
  );
  await Promise.all([...puts, stores.done]);
}
