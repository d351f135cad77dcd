import { runFile, runFunction } from '../browser/scripting';
import type { ToastText, UndoRequest } from './toast/toast-text';

/** Shows a toast in the page. With `canFocus`, one that still stands there gets the focus instead. */
export async function sendToast(tabId: number, words: ToastText, canFocus: boolean): Promise<void> {
  await runFile(tabId, '/toast.js');
  await runFunction(tabId, callToast, words, canFocus);
}

/** Runs in the page: sees nothing of this file. */
function callToast(words: ToastText, canFocus: boolean): void {
  // Set by toast/index.ts in the same isolated world, which no type can tell.
  const world = globalThis as {
    __digestClipperToast?: (words: ToastText, canFocus: boolean) => void;
  };
  world.__digestClipperToast?.(words, canFocus);
}

export function isUndoRequest(request: unknown): request is UndoRequest {
  return (
    typeof request === 'object' &&
    request !== null &&
    'type' in request &&
    request.type === 'undo' &&
    'clipId' in request
  );
}
