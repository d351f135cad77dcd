import { type ClipFields, newClip } from '../core/clip';
import type { Kept } from '../core/placement';
import { checkFields } from '../core/rewrite';
import type { Style } from '../core/style';
import { NOTHING_USED, withUsed } from '../core/used';
import { readStyleNow } from './cadence';
import { announceChange } from './changes';
import { isPageKept } from './known-clip';
import { placeKept } from './place-kept';
import { type DraftSeen, deleteSeen } from './seen-draft';
import { newClipId, newStamp } from './stamp';
import { readState, type Writing, writeState, writeStores } from './transaction';

/** A new clip, and the draft that it comes from, if any. */
export interface NewClip extends DraftSeen {
  fields: ClipFields;
  /** What the page is known by. */
  newBy?: string[];
}

/** Keeps them all in one move, or none, but those that another surface has kept by now; one undo takes them all back. */
export async function keepClips(clips: NewClip[]): Promise<Kept[]> {
  for (const { fields } of clips) checkFields(fields);
  if (clips.length === 0) return [];
  const kept = await writeStores(
    ['clips', 'issues', 'styles', 'state', 'drafts'],
    async (stores) => {
      const style = await readStyleNow(stores);
      const kept: Kept[] = [];
      for (const clip of clips)
        if (!(await isPageKept(stores, clip.newBy ?? [])))
          kept.push(await keepOne(stores, clip, style));
      await rememberMove(stores, kept);
      return kept;
    },
  );
  announceChange('clips', 'drafts');
  return kept;
}

async function keepOne(
  stores: Writing,
  { fields, ...draft }: NewClip,
  style: Style,
): Promise<Kept> {
  const clip = newClip(fields, newStamp(newClipId()));
  const kept = await placeKept(stores, clip, style);
  await stores.objectStore('clips').put(kept.clip);
  await deleteSeen(stores, draft);
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
