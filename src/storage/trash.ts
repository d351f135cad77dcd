import type { Clip } from '../core/clip';
import { ExpectedError } from '../core/errors';
import { type Kept, placeClip } from '../core/placement';
import { isInTrash } from '../core/standing';
import { trashEnd } from '../core/trash';
import { outOfTrash } from '../core/undo';
import { readCadence } from './cadence';
import { announceChange } from './changes';
import { clipDraftKey } from './drafts';
import { forgetActionOn } from './forget-action';
import { lookupIn } from './lookup';
import { editStamp } from './stamp';
import { readStores, type Writing, writeStores } from './transaction';

/** The last removed first. What this reads grows with the trash, never with the library. */
export async function readTrash(): Promise<Clip[]> {
  const clips = await readStores(['clips'], (stores) =>
    stores.objectStore('clips').index('deletedAt').getAll(),
  );
  return clips.reverse();
}

/**
 * Puts it back where it was; in the next open issue where its own came out meanwhile. A retried call is the same.
 * Throws an ExpectedError 'gone' where it was deleted for good.
 */
export async function restoreClip(id: string): Promise<Kept> {
  const kept = await writeStores(['clips', 'issues', 'styles', 'state'], async (stores) => {
    const stored = await stores.objectStore('clips').get(id);
    if (!stored) throw new ExpectedError('gone');
    const clip = isInTrash(stored) ? restored(stored) : stored;
    const kept = await placeClip(clip, await readCadence(stores), lookupIn(stores, [clip]));
    if (clip === stored) return kept;
    await stores.objectStore('clips').put(kept.clip);
    await forgetActionOn(stores, [id]);
    return kept;
  });
  announceChange('clips');
  return kept;
}

/** Deletes for good what has been in the trash for long enough. `now` is UTC, ms. */
export async function purgeTrash(now: number): Promise<void> {
  const old = await readStores(['clips'], (stores) =>
    stores
      .objectStore('clips')
      .index('deletedAt')
      .getAll(IDBKeyRange.upperBound(trashEnd(now))),
  );
  if (old.length > 0) await deleteForGood(old);
}

/** Deletes the removed clips for good, with what was typed on them. One that was written since stays. */
export async function deleteForGood(clips: Clip[]): Promise<void> {
  await writeStores(['clips', 'drafts', 'state'], async (stores) => {
    const deleted = await Promise.all(clips.map((clip) => deleteUnchanged(stores, clip)));
    await forgetActionOn(stores, deleted.flat());
  });
  announceChange('clips', 'drafts');
}

function restored(clip: Clip): Clip {
  const { now, revision } = editStamp(clip.revision);
  return { ...outOfTrash(clip), revision, updatedAt: now };
}

async function deleteUnchanged(stores: Writing, { id, revision }: Clip): Promise<string[]> {
  const stored = await stores.objectStore('clips').get(id);
  if (!stored || !isInTrash(stored) || stored.revision !== revision) return [];
  await stores.objectStore('clips').delete(id);
  const draft = await stores.objectStore('drafts').getKey(clipDraftKey(id));
  if (draft !== undefined) await stores.objectStore('drafts').delete(draft);
  return [id];
}
