/** The text in a file's bytes: by its byte order mark, by what an HTML file says of itself, as UTF-8, else as Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingByMark(bytes) ?? encodingInHtml(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function encodingByMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-8 is left out: what says so and isn't is looked at as what says nothing. */
function encodingInHtml(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const name = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  return name && name !== 'utf-8' && name !== 'utf8' && isKnown(name) ? name : undefined;
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding) !== undefined;
  } catch {
    return false;
  }
}
