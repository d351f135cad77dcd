import { message } from '../../src/browser/messages';
import { firstWords } from '../../src/core/first-words';
import type { Block } from '../../src/core/issue';
import { type Entry, isItem } from '../../src/core/outline';

const LONGEST_WORDS = 120;

/** What a row of the outline is called by. */
export function rowTitle(entry: Entry): string {
  return isItem(entry) ? entry.clip.title || entry.clip.url : proseName(entry);
}

export function proseWords({ markdown }: Block): string {
  return firstWords(markdown, LONGEST_WORDS);
}

/** Where it stands among clips it must be told from their titles. */
export function proseName(block: Block): string {
  return message('digestTextNamed', proseWords(block));
}
