/** Text of a page as markdown that reads as that text, escaped only where it would read as something else. */
export function escapeText(text: string): string {
  return ESCAPES.reduce((escaped, [pattern, by]) => escaped.replace(pattern, by), text);
}

/** The first one sees the page's own backslashes, so it has to stay first. */
const ESCAPES: [RegExp, string][] = [
  [/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\'],
  [/[`*[\]|~]/g, '\\$&'],
  [/<(?=[A-Za-z/!?]|$)/g, '\\<'],
  // Inside a word an underscore means nothing.
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'],
  [/&(?=#?\w+;)/g, '\\&'],
  // Where a text begins, a line may begin.
  [/^(\s*)([-+#=>])/, '$1\\$2'],
  [/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2'],
];
