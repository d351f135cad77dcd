/** What may reach beyond its section: a fence or HTML left open, definitions, footnotes. */
const FAR_REACHING = /^ {0,3}(?:`{3}|~{3})|<[a-z/!?]|\]:|\[\^/im;

/** Whether a part of it may mean something else by itself. */
export function isFarReaching(markdown: string): boolean {
  return FAR_REACHING.test(markdown);
}

/**
 * Markdown in parts that mean the same by themselves as one below the other, unless it is far-reaching: a heading at
 * the start of a line ends whatever stands above it.
 */
export function sectionsOf(markdown: string): string[] {
  return markdown.split(/\n(?=#{1,6} )/);
}
