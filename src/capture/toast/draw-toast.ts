import { toastStyle } from './toast-style';
import type { ToastButton, ToastText } from './toast-text';

export interface Toast {
  host: HTMLElement;
  box: HTMLElement;
  buttons: { element: HTMLButtonElement; button: ToastButton }[];
  dismiss: HTMLButtonElement;
  say: (text: string) => void;
  hasFocus: () => boolean;
}

/** Puts the toast into the page, out of reach of its styles and scripts. */
export function drawToast(words: ToastText): Toast {
  const host = document.createElement('digest-clipper-toast');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [toastStyle()];
  const box = element('div', 'toast');
  box.lang = words.language;
  box.dir = words.direction;
  const status = element('p', 'text');
  status.role = 'status';
  const buttons = words.buttons.map((button) => ({
    element: drawButton(button.name, button.label),
    button,
  }));
  const dismiss = drawButton('dismiss', '');
  dismiss.ariaLabel = words.dismiss;
  box.append(status, ...buttons.map((drawn) => drawn.element), dismiss);
  root.append(box);
  show(host);
  const say = (text: string) => status.replaceChildren(text);
  // A live region speaks of changes only: it has to stand before its text comes.
  requestAnimationFrame(() => say(words.text));
  return { host, box, buttons, dismiss, say, hasFocus: () => root.activeElement !== null };
}

/**
 * Above what fills the screen or stands before the page, too. Only within that can it be clicked and is it read aloud;
 * a film's own element shows nothing that stands in it.
 */
function show(host: HTMLElement): void {
  host.popover = 'manual';
  const inFront = [...document.querySelectorAll(':modal')].at(-1);
  for (const place of [inFront, document.fullscreenElement, document.documentElement]) {
    place?.append(host);
    if (place) host.showPopover();
    if (host.checkVisibility()) return;
  }
}

function drawButton(name: string, label: string): HTMLButtonElement {
  const made = element('button', name);
  made.type = 'button';
  made.textContent = label;
  return made;
}

function element<Tag extends 'div' | 'p' | 'button'>(tag: Tag, name: string) {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}
