import { openPopup } from '../browser/action';
import { message } from '../browser/messages';
import type { ToastAnswer, ToastRequest } from '../capture/toast/toast-text';
import { undoLast } from '../capture/undo-clip';
import { errorMessage } from '../core/error-message';
import { noteHint } from './note-hint';

/** A button of the toast was pressed. */
export function answerToast(request: ToastRequest): Promise<ToastAnswer> {
  return request.type === 'undo' ? answerUndo(request.clipId) : answerAddNote();
}

async function answerUndo(clipId: string): Promise<ToastAnswer> {
  try {
    const { kind } = await undoLast(clipId);
    return { text: message(kind === 'kept' ? 'toastRemoved' : 'toastUndone') };
  } catch (error) {
    const { name, subject } = errorMessage(error);
    return { text: message(name, subject), isFailure: true };
  }
}

/** The popup stands on the page's clip, its note focused. */
async function answerAddNote(): Promise<ToastAnswer> {
  return { text: (await openPopup()) ? '' : await noteHint() };
}
