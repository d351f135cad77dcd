/** What most file systems allow, less some room for the browser's ` (1)`. */
const MAX_BYTES = 240;

/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** The name with nothing in it that a file system refuses; `Aux.md` -> `Aux_.md`. */
export function safeFileName(name: string, fallback: string): string {
  const safe = name
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-')
    .replace(/^\.+|[. ]+$/g, '')
    .replace(DEVICE, '$1_');
  return shortened(safe) || fallback;
}

/** The name with that ending in place of its own, if it has one: 'Links 2.5' has none. */
export function withEnding(name: string, ending: string): string {
  return name.replace(/\.[a-z][a-z\d]{0,7}$/i, '') + ending;
}

/** Cut before its ending, between characters. */
function shortened(name: string): string {
  const ending = /\.[^.]{1,8}$/.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - ending.length);
  let room = MAX_BYTES - bytesOf(ending);
  let kept = '';
  for (const character of stem) {
    room -= bytesOf(character);
    if (room < 0) return kept.trimEnd() + ending;
    kept += character;
  }
  return name;
}

/** In UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
