import { type Clip, type ClipFields, editedClip, newClip } from '../core/clip';
import { ExpectedError } from '../core/errors';
import type { Kept } from '../core/placement';
import { checkFields, checkKeptAgain, checkThere, hasSameContent } from '../core/rewrite';
import { isInTrash } from '../core/standing';
import { type LastAction, outOfTrash } from '../core/undo';
import { NOTHING_USED, withUsed } from '../core/used';
import { readStyleNow } from './cadence';
import { announceChange } from './changes';
import { isPageKept } from './known-clip';
import { placeKept } from './place-kept';
import { type DraftSeen, deleteSeen } from './seen-draft';
import { editStamp, type MadeAt, newStamp } from './stamp';
import { readState, type Writing, writeState, writeStores } from './transaction';

export type { Kept } from '../core/placement';
export type { LastAction } from '../core/undo';
export { newClipId } from './stamp';
export { forgetLastAction, readLastAction, undoAction } from './undo-action';

interface KeepOptions extends DraftSeen {
  id: string;
  /** What the page is known by, where it was new when it was looked up. */
  newBy?: string[];
  /** Where the clip had to wait. */
  made?: MadeAt;
}

/**
 * A retried call with the same id is the same save. Throws an ExpectedError 'alreadyKept' where another surface has
 * kept the page since it was looked up.
 */
export async function keepClip(fields: ClipFields, options: KeepOptions): Promise<Kept> {
  checkFields(fields);
  return writeClip(options, async (stores) => {
    const [stored, isElsewhere, style] = await Promise.all([
      stores.objectStore('clips').get(options.id),
      isPageKept(stores, options.newBy ?? [], options.id),
      readStyleNow(stores),
    ]);
    if (isElsewhere && (!stored || isInTrash(stored))) throw new ExpectedError('alreadyKept');
    if (!stored) {
      const clip = newClip(fields, newStamp(options.id, options.made));
      const kept = await placeKept(stores, clip, style);
      return store(stores, kept, 'kept', undefined);
    }
    const kept = await placeKept(stores, outOfTrash(rewritten(stored, fields)), style);
    if (hasSameContent(kept.clip, stored)) return { ...kept, clip: stored };
    checkKeptAgain(stored);
    return store(stores, kept, 'kept', undefined);
  });
}

/** Throws an ExpectedError 'conflict' where `clip` isn't the stored version, 'gone' where it was removed. */
export async function updateClip(
  clip: Clip,
  fields: ClipFields,
  options: { draftKey?: string } = {},
): Promise<Kept> {
  checkFields(fields);
  return writeClip(options, async (stores) => {
    const [there, style] = await Promise.all([
      stores.objectStore('clips').get(clip.id),
      readStyleNow(stores),
    ]);
    const stored = checkThere(there);
    const kept = await placeKept(stores, rewritten(stored, fields), style);
    if (stored.revision === clip.revision) return store(stores, kept, 'updated', stored);
    if (hasSameContent(kept.clip, stored)) return { ...kept, clip: stored };
    throw new ExpectedError('conflict');
  });
}

/** Puts it in the trash. Throws an ExpectedError 'conflict' where `clip` isn't the stored version. */
export async function removeClip(clip: Clip): Promise<void> {
  await writeStores(['clips', 'state'], async (stores) => {
    const stored = await stores.objectStore('clips').get(clip.id);
    if (!stored || isInTrash(stored)) return;
    if (stored.revision !== clip.revision) throw new ExpectedError('conflict');
    const { now, revision } = editStamp(stored.revision);
    const removed = { ...stored, revision, updatedAt: now, deletedAt: now };
    await stores.objectStore('clips').put(removed);
    await writeState(stores, 'lastAction', actionOf('removed', removed, stored));
  });
  announceChange('clips');
}

function rewritten(stored: Clip, fields: ClipFields): Clip {
  return editedClip(stored, fields, editStamp(stored.revision));
}

async function store(
  stores: Writing,
  kept: Kept,
  kind: 'kept' | 'updated',
  before: Clip | undefined,
): Promise<Kept> {
  await Promise.all([
    stores.objectStore('clips').put(kept.clip),
    writeState(stores, 'lastAction', actionOf(kind, kept.clip, before)),
    rememberUsed(stores, kept.clip),
  ]);
  return kept;
}

async function rememberUsed(stores: Writing, clip: Clip): Promise<void> {
  const used = (await readState(stores, 'used')) ?? NOTHING_USED;
  await writeState(stores, 'used', withUsed(used, clip));
}

function actionOf(kind: LastAction['kind'], clip: Clip, before: Clip | undefined): LastAction {
  const { id, keys, revision, updatedAt } = clip;
  return { kind, clipId: id, keys, revision, at: updatedAt, ...(before ? { before } : {}) };
}

/** One transaction for the clip, what follows from it and the draft it was typed in. */
async function writeClip(
  draft: DraftSeen,
  work: (stores: Writing) => Promise<Kept>,
): Promise<Kept> {
  const kept = await writeStores(
    ['clips', 'issues', 'styles', 'state', 'drafts'],
    async (stores) => {
      const [kept] = await Promise.all([work(stores), deleteSeen(stores, draft)]);
      return kept;
    },
  );
  announceChange('clips');
  if (draft.draftKey !== undefined) announceChange('drafts');
  return kept;
}
