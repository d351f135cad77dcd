import { openPopup, showBadge } from './browser/action';
import { message, readyMessages } from './browser/messages';
import { onCommand } from './browser/on-command';
import { onBrowserStart, onFirstInstall, onMessage } from './browser/runtime';
import { type BrowserTab, openExtensionPage } from './browser/tabs';
import { type QuickClip, quickClip } from './capture/quick-clip';
import { isUndoRequest, sendToast } from './capture/send-toast';
import { undoLast } from './capture/undo-clip';
import { errorMessage } from './core/error-message';
import { healLibrary } from './storage/heal';
import { today } from './storage/stamp';
import { dateLanguage } from './ui/date-language';
import { dayName } from './ui/day-name';
import { issueName } from './ui/issue-name';

const DONE = { text: '✓', colour: '#0b6a5d' };
const FAILED = { text: '!', colour: '#a8261b' };

onCommand((name, tab) => {
  if (name === 'quick-clip') void clipQuickly(tab);
});

onMessage((request) => (isUndoRequest(request) ? answerUndo(request.clipId) : undefined));

onFirstInstall(() => void openExtensionPage('digest/index.html#welcome'));

// Asked for here first, they are there for every page of the process (see readyMessages).
const messagesReady = readyMessages();

// Listening to the browser's start makes the worker start with it; each of its starts mends what a crash took.
onBrowserStart(() => undefined);
healLibrary().catch(() => undefined); // the pages meet the same failure, and say it

async function clipQuickly(tab: BrowserTab | undefined): Promise<void> {
  try {
    const clip = await quickClip(tab);
    if (clip.result === 'needsPopup') await openPopup();
    else if (tab?.id !== undefined) await answer(tab.id, clip);
  } catch {
    // The popup meets the same failure, and has the room to say what it is and what is kept.
    await Promise.all([tab?.id === undefined ? undefined : badge(tab.id, FAILED), openPopup()]);
  }
}

type Answered = Exclude<QuickClip, { result: 'needsPopup' }>;

async function answer(tabId: number, clip: Answered): Promise<void> {
  await messagesReady;
  const kept = 'kept' in clip ? clip.kept.clip : undefined;
  const words = {
    text: answerText(clip),
    dismiss: message('toastDismiss'),
    language: message('languageCode'),
    direction: message('@@bidi_dir'),
    ...(kept ? { undo: { label: message('toastUndo'), clipId: kept.id } } : {}),
  };
  await Promise.all([badge(tabId, DONE), sendToast(tabId, words, kept === undefined)]);
}

function answerText(clip: Answered): string {
  const language = dateLanguage();
  if (clip.result === 'already')
    return message('toastAlready', dayName(clip.clip.day, today(), language));
  if (clip.result === 'published')
    return message('toastPublished', issueName(clip.period, language));
  const { period, isMoved } = clip.kept;
  if (clip.result === 'quoted') return message('toastQuoted', issueName(period, language));
  return message(isMoved ? 'toastKeptMoved' : 'toastKept', issueName(period, language));
}

async function answerUndo(clipId: string): Promise<string> {
  await messagesReady;
  try {
    const { kind } = await undoLast(clipId);
    return message(kind === 'kept' ? 'toastRemoved' : 'toastUndone');
  } catch (error) {
    const { name, subject } = errorMessage(error);
    return message(name, subject);
  }
}

function badge(tabId: number, { text, colour }: typeof DONE): Promise<void> {
  return showBadge(tabId, text, colour);
}
