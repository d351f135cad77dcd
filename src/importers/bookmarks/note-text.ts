/**
 * A description as a note: the writer's own words, so markdown in it stays; tags don't, since services fill it from
 * pages too, and `{link}` is the note's own.
 */
export function noteText(description: string): string {
  return description
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\ufffd')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replaceAll('{link}', '\\{link}')
    .trim();
}
