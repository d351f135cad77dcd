import { startCountdown } from './countdown';
import { drawToast, type Toast } from './draw-toast';
import type { ToastText, UndoRequest } from './toast-text';

// No polyfill in other people's pages: this one call has the same form in both browsers.
declare const chrome: { runtime: { sendMessage(request: UndoRequest): Promise<unknown> } };

/** Long enough to read it and to reach for Undo. */
const SHOWN_MS = 5000;
const ANSWER_SHOWN_MS = 2500;

let current: { toast: Toast; close: () => void } | undefined;

/** A toast about the same clip that still stands gets the focus instead: the shortcut pressed twice leads to Undo. */
export function showToast(words: ToastText, canFocus: boolean): void {
  if (canFocus && current?.toast.undo?.isConnected) {
    current.toast.undo.focus();
    return;
  }
  current?.close();
  const toast = drawToast(words);
  const countdown = startCountdown(toast.box, SHOWN_MS, () => close());
  const close = () => {
    countdown.stop();
    toast.host.remove();
    if (current?.toast === toast) current = undefined;
  };
  current = { toast, close };
  toast.dismiss.addEventListener('click', close);
  toast.box.addEventListener('keydown', (event) => dismissByKey(event, close));
  const onUndo = () => askUndo(toast, words).finally(() => countdown.restart(ANSWER_SHOWN_MS));
  // Once, and not disabled while it waits: a disabled button would lose the focus to the page.
  toast.undo?.addEventListener('click', onUndo, { once: true });
}

function dismissByKey(event: KeyboardEvent, close: () => void): void {
  // The page's own shortcuts aren't meant while the focus is in here.
  event.stopPropagation();
  if (event.key === 'Escape') close();
}

async function askUndo(toast: Toast, { undo }: ToastText): Promise<void> {
  if (!undo || !toast.undo) return;
  const request: UndoRequest = { type: 'undo', clipId: undo.clipId };
  const answer: unknown = await chrome.runtime.sendMessage(request);
  toast.say(typeof answer === 'string' ? answer : '');
  // The focus would fall back to the page's start with the button.
  if (toast.hasFocus()) toast.dismiss.focus();
  toast.undo.remove();
}
