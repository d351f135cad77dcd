import { type Badge, holdBadge, openPopup, showBadge } from '../browser/action';
import { message } from '../browser/messages';
import type { BrowserTab } from '../browser/tabs';
import type { Progress } from '../capture/clip-tabs';
import type { Clipped } from '../capture/menu';
import { sendToast } from '../capture/send-toast';
import { errorMessage } from '../core/error-message';
import { type Answered, answerText } from './answer-text';
import { messagesReady } from './messages-ready';
import { noteHint } from './note-hint';
import { toastButtons, toastWords } from './toast-words';

const DONE: Badge = { text: '✓', colour: '#0b6a5d' };
const FAILED: Badge = { text: '!', colour: '#a8261b' };
const UNDER_WAY = '#5a636d';

/** Does what was asked for, and says on the toolbar and in the page what became of it. */
export async function respond(
  tab: BrowserTab | undefined,
  work: () => Promise<Clipped>,
): Promise<void> {
  try {
    const clipped = await work();
    await messagesReady;
    await answer(tab?.id, clipped);
  } catch (error) {
    await messagesReady;
    await answerFailure(tab?.id, error);
  }
}

export function progressOn(tab: BrowserTab | undefined): Progress {
  return (done, total) => {
    if (tab?.id === undefined) return;
    holdBadge(tab.id, { text: `${done}/${total}`, colour: UNDER_WAY }).catch(() => undefined);
  };
}

async function answer(tabId: number | undefined, clipped: Clipped): Promise<void> {
  if (clipped.result === 'needsPopup') {
    if (!(await openPopup())) await badge(tabId, FAILED);
    return;
  }
  await badge(tabId, isNothingDone(clipped) ? FAILED : DONE);
  // There is nothing left to keep of the page but a note.
  const isOpen = clipped.result === 'already' && (await openPopup());
  if (!isOpen) await toast(tabId, clipped);
}

function isNothingDone({ result }: Answered): boolean {
  return result === 'refused' || result === 'private';
}

async function toast(tabId: number | undefined, clipped: Answered): Promise<void> {
  if (tabId === undefined) return;
  const text = answerText(clipped);
  const said =
    clipped.result === 'already' ? message('toastSentences', text, await noteHint()) : text;
  // The badge has said it already, to a page that shows no toasts too.
  await sendToast(tabId, toastWords(said, toastButtons(clipped)));
}

/** The popup meets the same failure, and has the room to say what it is and what is kept. */
async function answerFailure(tabId: number | undefined, error: unknown): Promise<void> {
  await badge(tabId, FAILED);
  if ((await openPopup()) || tabId === undefined) return;
  const { name, subject } = errorMessage(error);
  await sendToast(tabId, toastWords(message(name, subject)));
}

/** A tab may be closed by now. */
async function badge(tabId: number | undefined, sign: Badge): Promise<void> {
  if (tabId !== undefined) await showBadge(tabId, sign).catch(() => undefined);
}
