/** What a toast says and offers. The texts come from the worker: a script in a page has no messages of its own. */
export interface ToastText {
  text: string;
  dismiss: string;
  /** Of the interface, not of the page. */
  language: string;
  direction: string;
  undo?: { label: string; clipId: string };
}

/** What the toast asks of the worker. */
export interface UndoRequest {
  type: 'undo';
  clipId: string;
}

/** The toast script leaves its function under this name in the isolated world. */
export const TOAST_NAME = '__digestClipperToast';
