import type { IDBPDatabase } from 'idb';
import { connectDatabase } from './connection';
import { type Group, markBehind } from './generations';
import { type CopiedWrite, revertCopy } from './write-copy';

/** Waits for both; where only one of them took the write, sees to the other. */
export async function settleCopy<Result>(
  written: Promise<Result>,
  copied: () => Promise<readonly Group[]> | undefined,
  write: CopiedWrite,
): Promise<Result> {
  try {
    const result = await written;
    await noteBehind((await copied()) ?? [], write);
    return result;
  } catch (error) {
    await copied();
    if (copied()) await takeBack(write);
    throw error;
  }
}

/** The writer's text is saved: a mark that can't be written must not say otherwise. */
async function noteBehind(groups: readonly Group[], { generation }: CopiedWrite): Promise<void> {
  if (groups.length === 0) return;
  await connectDatabase()
    .then((main) => markBehind(main, groups, generation.write))
    .catch(() => undefined);
}

/** What can't be taken back comes into the main database at the next start: better than the other way about. */
async function takeBack({ changes }: CopiedWrite): Promise<void> {
  await connectDatabase()
    .then((main) => revertCopy(main as unknown as IDBPDatabase, changes))
    .catch(() => undefined);
}
