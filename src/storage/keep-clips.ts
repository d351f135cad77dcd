import { type ClipFields, newClip } from '../core/clip';
import type { Kept } from '../core/placement';
import { checkFields } from '../core/rewrite';
import { NOTHING_USED, withUsed } from '../core/used';
import { announceChange } from './changes';
import { placeKept } from './place-kept';
import { newClipId, newStamp } from './stamp';
import { readState, type Writing, writeState, writeStores } from './transaction';

/** A new clip, and the draft that it comes from, if any. */
export interface NewClip {
  fields: ClipFields;
  draftKey?: string;
}

/** Keeps them all in one move, or none; one undo takes them all back. */
export async function keepClips(clips: NewClip[]): Promise<Kept[]> {
  for (const { fields } of clips) checkFields(fields);
  if (clips.length === 0) return [];
  const kept = await writeStores(
    ['clips', 'issues', 'styles', 'state', 'drafts'],
    async (stores) => {
      const kept: Kept[] = [];
      for (const clip of clips) kept.push(await keepOne(stores, clip));
      await rememberMove(stores, kept);
      return kept;
    },
  );
  announceChange('clips', 'drafts');
  return kept;
}

async function keepOne(stores: Writing, { fields, draftKey }: NewClip): Promise<Kept> {
  const clip = newClip(fields, newStamp(newClipId()));
  const kept = await placeKept(stores, clip);
  await stores.objectStore('clips').put(kept.clip);
  if (draftKey !== undefined) await stores.objectStore('drafts').delete(draftKey);
  return kept;
}

async function rememberMove(stores: Writing, kept: Kept[]): Promise<void> {
  const [first, ...others] = kept.map(({ clip }) => clip);
  if (!first) return;
  await writeState(stores, 'lastAction', {
    kind: 'kept',
    clipId: first.id,
    keys: [...new Set([first, ...others].flatMap(({ keys }) => keys))],
    revision: first.revision,
    others: others.map(({ id, revision }) => ({ clipId: id, revision })),
    at: first.updatedAt,
  });
  const used = (await readState(stores, 'used')) ?? NOTHING_USED;
  await writeState(stores, 'used', [first, ...others].reduce(withUsed, used));
}
