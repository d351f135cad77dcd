import { ExpectedError } from '../core/errors';
import { isInTrash } from '../core/standing';
import { keepClip, removeClip } from './clip-actions';
import { readClip } from './clips';
import { restoreNewer } from './drafts';
import {
  forgetUndone,
  forgetWaiting,
  readOutbox,
  removeDraftsAside,
  type WaitingClip,
} from './outbox';

let draining = Promise.resolve();

/** Puts into the library what waits, one call after the other. What can't be put there goes on waiting. */
export function drainOutbox(): Promise<void> {
  draining = draining.catch(() => undefined).then(drainNow);
  return draining;
}

async function drainNow(): Promise<void> {
  const { clips, undone, drafts } = await readOutbox();
  for (const clip of clips) {
    await keepWaiting(clip);
    await forgetWaiting(clip.key);
  }
  for (const id of undone) {
    await removeUndone(id);
    await forgetUndone(id);
  }
  for (const draft of drafts) {
    await restoreNewer(draft);
    await removeDraftsAside([draft.key]);
  }
}

async function keepWaiting({ fields, ...how }: WaitingClip): Promise<void> {
  try {
    await keepClip(fields, how);
  } catch (error) {
    // An earlier call put it there, and the writer has changed it since.
    if (!(error instanceof ExpectedError && error.code === 'conflict')) throw error;
  }
}

async function removeUndone(id: string): Promise<void> {
  const clip = await readClip(id);
  if (clip && !isInTrash(clip)) await removeClip(clip);
}
