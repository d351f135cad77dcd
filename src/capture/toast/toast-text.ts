/** What the toast asks of the worker. */
export type ToastRequest = { type: 'undo'; clipId: string } | { type: 'addNote' };

export interface ToastButton {
  name: string;
  label: string;
  request: ToastRequest;
}

/** What a toast says and offers. The texts come from the worker: a script in a page has no messages of its own. */
export interface ToastText {
  text: string;
  /** Of the interface, not of the page. */
  language: string;
  direction: string;
  dismiss: string;
  buttons: ToastButton[];
  /** What to say when the worker doesn't answer a button. */
  noAnswer: string;
}

/** The worker's answer to a button. */
export interface ToastAnswer {
  /** Empty: the toast has nothing more to say, and goes. */
  text: string;
  /** It was not done: the toast stays until it is dismissed, and the button can be tried again. */
  isFailure?: boolean;
}

/** The toast script leaves its function under this name in the isolated world. */
export const TOAST_NAME = '__digestClipperToast';
