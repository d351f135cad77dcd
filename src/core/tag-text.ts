/** Tags as typed, with commas between them, be they those of Chinese or Japanese keyboards. */
export function parseTags(text: string): string[] {
  return [...new Set(text.split(/[,，、]/).map((tag) => tag.trim()))].filter((tag) => tag !== '');
}
