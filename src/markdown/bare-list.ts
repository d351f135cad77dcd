/** A bullet, then text that begins no block of its own. */
const BARE_LINES = /^(?:[-*+] (?!\d+[.)])[^\s`~<>#*_+-][^\n\r]*(?:\n|$))+$/;

/**
 * A list with an item on each line, in which nothing can stay open and no label is defined. Most notes below a line are
 * one, and this is told without a parser, whose work on them was a third of writing a post.
 */
export function isBareList(markdown: string): boolean {
  return BARE_LINES.test(markdown) && !markdown.includes(']:');
}
