import type { Modifier } from './scripted-document';

export interface KeyPress {
  key: string;
  code: string;
  keyCode: number;
}

const NAMED: Record<string, number> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
};
const WRITTEN: Record<string, string> = { '\n': 'Enter', '\t': 'Tab', Space: ' ' };

/** What a keyboard event says of a key given by its name or its character. */
export function keyPress(written: string): KeyPress {
  const key = WRITTEN[written] ?? written;
  const named = NAMED[key];
  if (named !== undefined) return { key, code: key, keyCode: named };
  if (key === ' ') return { key, code: 'Space', keyCode: 32 };
  const upper = key.toUpperCase();
  if (/^[A-Z]$/.test(upper)) return { key, code: `Key${upper}`, keyCode: upper.charCodeAt(0) };
  if (/^\d$/.test(key)) return { key, code: `Digit${key}`, keyCode: key.charCodeAt(0) };
  return { key, code: '', keyCode: 0 };
}

/** Reads a shortcut as manifests write it: `Alt+K`. */
export function parseShortcut(shortcut: string): { key: string; modifiers: Modifier[] } {
  const parts = shortcut.split('+');
  const key = parts.pop() ?? '';
  const names: Record<string, Modifier> = {
    Alt: 'Alt',
    Command: 'Meta',
    Ctrl: 'Control',
    MacCtrl: 'Control',
    Shift: 'Shift',
  };
  const modifiers = parts.map((part) => {
    const modifier = names[part];
    if (!modifier) throw new Error(`unknown modifier ${part} in ${shortcut}`);
    return modifier;
  });
  return { key, modifiers };
}
