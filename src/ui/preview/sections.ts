/** What may reach beyond its section: a fence or HTML left open, definitions, footnotes. */
const FAR_REACHING = /^ {0,3}(?:`{3}|~{3})|<[a-z/!?]|\]:|\[\^/im;

/**
 * Markdown in parts that mean the same by themselves as one below the other: a heading at the start of a line ends
 * whatever stands above it, but for what `FAR_REACHING` finds. Then it stays in one.
 */
export function sectionsOf(markdown: string): string[] {
  return FAR_REACHING.test(markdown) ? [markdown] : markdown.split(/\n(?=#{1,6} )/);
}
