import { startCountdown } from './countdown';
import { drawToast, type Toast } from './draw-toast';
import type { ToastAnswer, ToastButton, ToastRequest, ToastText } from './toast-text';

// No polyfill in other people's pages: this one call has the same form in both browsers.
declare const chrome: { runtime: { sendMessage(request: ToastRequest): Promise<unknown> } };

/** Long enough to read it and to reach for a button. */
const SHOWN_MS = 5000;
const ANSWER_SHOWN_MS = 3000;

let closeCurrent: (() => void) | undefined;

/** Takes the place of one that still stands. */
export function showToast(words: ToastText): void {
  closeCurrent?.();
  const toast = drawToast(words);
  const close = () => {
    countdown.stop();
    toast.host.remove();
  };
  const countdown = startCountdown(toast.box, SHOWN_MS, close);
  closeCurrent = close;
  toast.dismiss.addEventListener('click', close);
  toast.box.addEventListener('keydown', (event) => dismissByKey(event, close));
  const answer = answering(toast, countdown, close);
  for (const { element, button } of toast.buttons)
    element.addEventListener('click', () => answer(ask(button, words.noAnswer)));
}

function dismissByKey(event: KeyboardEvent, close: () => void): void {
  // The page's own shortcuts aren't meant while the focus is in here.
  event.stopPropagation();
  if (event.key === 'Escape') close();
}

/** Says the answer, one at a time. */
function answering(toast: Toast, countdown: ReturnType<typeof startCountdown>, close: () => void) {
  // Not disabled while it waits: a disabled button would lose the focus to the page.
  let isWaiting = false;
  return async (asked: () => Promise<ToastAnswer>): Promise<void> => {
    if (isWaiting) return;
    isWaiting = true;
    countdown.stop();
    const { text, isFailure } = await asked();
    isWaiting = false;
    if (text === '') return close();
    toast.say(text);
    if (isFailure) return;
    // The focus would fall back to the page's start with the button.
    if (toast.hasFocus()) toast.dismiss.focus();
    for (const { element } of toast.buttons) element.remove();
    countdown.restart(ANSWER_SHOWN_MS);
  };
}

/** Where the extension was reloaded or removed, nobody answers any more. */
function ask({ request }: ToastButton, noAnswer: string) {
  return async (): Promise<ToastAnswer> => {
    try {
      const answer: unknown = await chrome.runtime.sendMessage(request);
      return isAnswer(answer) ? answer : { text: noAnswer, isFailure: true };
    } catch {
      return { text: noAnswer, isFailure: true };
    }
  };
}

function isAnswer(answer: unknown): answer is ToastAnswer {
  return typeof answer === 'object' && answer !== null && 'text' in answer;
}
