import { runFile, runFunction } from '../browser/scripting';
import type { ToastRequest, ToastText } from './toast/toast-text';

/** Shows a toast in the page. False where the page takes no script of ours. */
export async function sendToast(tabId: number, words: ToastText): Promise<boolean> {
  try {
    await runFile(tabId, '/toast.js');
    await runFunction(tabId, callToast, words);
    return true;
  } catch {
    return false;
  }
}

/** Runs in the page: sees nothing of this file. */
function callToast(words: ToastText): void {
  // Set by toast/index.ts in the same isolated world, which no type can tell.
  const world = globalThis as { __digestClipperToast?: (words: ToastText) => void };
  world.__digestClipperToast?.(words);
}

export function isToastRequest(request: unknown): request is ToastRequest {
  if (typeof request !== 'object' || request === null || !('type' in request)) return false;
  return request.type === 'addNote' || (request.type === 'undo' && 'clipId' in request);
}
