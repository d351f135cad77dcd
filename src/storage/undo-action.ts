import { ExpectedError } from '../core/errors';
import { placeClip } from '../core/placement';
import { hasSameContent } from '../core/rewrite';
import { isInTrash } from '../core/standing';
import { type LastAction, undoneClip } from '../core/undo';
import { readCadence } from './cadence';
import { announceChange } from './changes';
import { lookupIn } from './lookup';
import { editStamp } from './stamp';
import { readState, readStores, type Writing, writeStores } from './transaction';

export function readLastAction(): Promise<LastAction | undefined> {
  return readStores(['state'], (stores) => readState(stores, 'lastAction'));
}

export async function forgetLastAction(): Promise<void> {
  await writeStores(['state'], (stores) => stores.objectStore('state').delete('lastAction'));
}

/** Throws an ExpectedError 'conflict' if the clip has changed since. A retried call is the same undo. */
export async function undoAction(action: LastAction): Promise<void> {
  await writeStores(['clips', 'issues', 'styles', 'state'], async (stores) => {
    await takeBack(stores, action);
    for (const other of action.others ?? []) await takeBack(stores, { ...action, ...other });
    const last = await readState(stores, 'lastAction');
    if (last?.revision === action.revision) await stores.objectStore('state').delete('lastAction');
  });
  announceChange('clips');
}

async function takeBack(stores: Writing, action: LastAction): Promise<void> {
  const stored = await stores.objectStore('clips').get(action.clipId);
  if (!stored) throw new ExpectedError('gone');
  const undone = undoneClip(action, stored, editStamp(stored.revision));
  const { clip } = isInTrash(undone)
    ? { clip: undone }
    : await placeClip(undone, await readCadence(stores), lookupIn(stores, [undone]));
  if (stored.revision !== action.revision) {
    if (hasSameContent(clip, stored)) return;
    throw new ExpectedError('conflict');
  }
  await stores.objectStore('clips').put(clip);
}
