import { ExpectedError } from '../core/errors';
import { isInTrash } from '../core/standing';
import { type LastAction, readLastAction, undoAction } from '../storage/clip-actions';
import { readClip } from '../storage/clips';

/**
 * Undoes the last action, if it is that clip's; throws an ExpectedError 'conflict' where another came after it. A
 * retried call is the same undo, where a clip was kept: it is in the trash.
 */
export async function undoLast(clipId: string): Promise<Pick<LastAction, 'kind'>> {
  const action = await readLastAction();
  if (action?.clipId !== clipId) {
    const clip = await readClip(clipId);
    if (clip && isInTrash(clip)) return { kind: 'kept' };
    throw new ExpectedError('conflict');
  }
  await undoAction(action);
  return action;
}
