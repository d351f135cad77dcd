/** Text of a page as markdown that reads as that text, escaped only where it would read as something else. */
export function escapeText(text: string): string {
  return ESCAPES.reduce((escaped, [pattern, by]) => escaped.replace(pattern, by), text);
}

/**
 * Where what a line begins with would make a list, a heading, a quote, a rule or a table of it: how many characters
 * stand before the one to escape. Undefined where nothing has to be.
 */
export function lineStartAt(text: string): number | undefined {
  const match = LINE_START.exec(text);
  return match ? (match[1] ?? '').length : undefined;
}

const LINE_START =
  /^(\s*(?:\d{1,9}(?=[.)](?:\s|$)))?)(?:[.)]|#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+(?=\s*$)|-{2,}|_(?=\s|$)|:(?=-)|\|)/;

/** The first one sees the page's own backslashes, so it has to stay first. */
const ESCAPES: [RegExp, string][] = [
  [/\\(?=[!-/:-@[-`{-~]|\s*$)/g, '\\\\'],
  [/[`[\]]/g, '\\$&'],
  // Between spaces an asterisk is one; a tilde closes nothing after a space.
  [/(?<!\s)\*|\*(?!\s)/g, '\\*'],
  [/(?<=\S)~|~(?=[\s~]|$)/g, '\\~'],
  [/<(?=[A-Za-z/!?]|$)/g, '\\<'],
  // After a letter, or before a space, an underscore opens nothing.
  [/(?<![\p{L}\p{N}])_(?!\s)/gu, '\\_'],
  [/&(?=#?\w+;)/g, '\\&'],
];
