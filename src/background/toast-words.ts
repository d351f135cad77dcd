import { message } from '../browser/messages';
import type { ToastButton, ToastText } from '../capture/toast/toast-text';
import type { Answered } from './answer-text';

export function toastWords(text: string, buttons: ToastButton[] = []): ToastText {
  return {
    text,
    buttons,
    dismiss: message('toastDismiss'),
    noAnswer: message('toastNoAnswer'),
    language: message('languageCode'),
    direction: message('@@bidi_dir'),
  };
}

/** What can be done about it at once. The popup shows the page's own clip only. */
export function toastButtons(clipped: Answered): ToastButton[] {
  switch (clipped.result) {
    case 'kept':
    case 'quoted':
    case 'discussed':
      return [addNoteButton(), undoButton(clipped.kept.clip.id)];
    case 'linkKept':
      return [undoButton(clipped.kept.clip.id)];
    case 'tabs':
      return clipped.kept.slice(0, 1).map(({ clip }) => undoButton(clip.id));
    default:
      return [];
  }
}

function addNoteButton(): ToastButton {
  return { name: 'add-note', label: message('toastAddNote'), request: { type: 'addNote' } };
}

function undoButton(clipId: string): ToastButton {
  return { name: 'undo', label: message('toastUndo'), request: { type: 'undo', clipId } };
}
