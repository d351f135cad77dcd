import type { Draft } from './drafts';

/**
 * What is typed while the database can't be had yet, as long as the clips are being restored. It stands beside the
 * database, and at once: the window may be closed before that has been opened.
 */
const PREFIX = 'early:';

export function keepEarlyText(key: string, fields: Draft['fields']): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(fields));
  } catch {
    // Full or forbidden: the text stands in its window all the same, and becomes a draft as soon as one can be kept.
  }
}

/** What an earlier window was left with. */
export function readEarlyText(key: string): Draft['fields'] | undefined {
  try {
    const kept = localStorage.getItem(PREFIX + key);
    return kept === null ? undefined : JSON.parse(kept);
  } catch {
    return undefined; // as above
  }
}

/** It is a draft now. */
export function forgetEarlyText(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // as above
  }
}
