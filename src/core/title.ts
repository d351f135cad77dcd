/** Longer ones are no titles: Firefox gives up to a megabyte. */
export const LONGEST_TITLE = 1000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const SPACES = /[\s\u0000-\u001f\u007f-\u009f]+/g;
/** They turn the order of the characters around them, and of what follows the title. */
const BIDI_OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;

/** A page's title as one line of plain text; a cut one ends in an ellipsis. */
export function cleanTitle(title: string): string {
  const line = title.toWellFormed().replace(BIDI_OVERRIDES, '').replace(SPACES, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  // The last one may be half of a pair.
  return `${line.slice(0, LONGEST_TITLE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
