import { ExpectedError } from '../core/errors';
import { type LastAction, readLastAction, undoAction } from '../storage/clip-actions';

/** Undoes the last action, if it is that clip's; throws an ExpectedError 'conflict' where another came after it. */
export async function undoLast(clipId: string): Promise<LastAction> {
  const action = await readLastAction();
  if (action?.clipId !== clipId) throw new ExpectedError('conflict');
  await undoAction(action);
  return action;
}
