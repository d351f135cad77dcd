import type { Clip } from '../core/clip';
import { isInTrash } from '../core/standing';
import { NOTHING_USED, type Used } from '../core/used';
import { readState, readStores } from './transaction';

/** As stored; one in the trash has its `deletedAt`. */
export function readClip(id: string): Promise<Clip | undefined> {
  return readStores(['clips'], (stores) => stores.objectStore('clips').get(id));
}

/** The clips of a page, not those in the trash, the newest first. */
export async function clipsWithKeys(keys: string[]): Promise<Clip[]> {
  const found = await readStores(['clips'], (stores) => {
    const index = stores.objectStore('clips').index('keys');
    return Promise.all(keys.map((key) => index.getAll(key)));
  });
  const clips = new Map(found.flat().map((clip) => [clip.id, clip]));
  return [...clips.values()]
    .filter((clip) => !isInTrash(clip))
    .sort((a, b) => b.clippedAt - a.clippedAt);
}

/** Sections, kinds and tags that the writer has used, the most recent first. */
export async function readUsed(): Promise<Used> {
  return (await readStores(['state'], (stores) => readState(stores, 'used'))) ?? NOTHING_USED;
}
