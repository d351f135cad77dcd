/** A link's destination that can stand in markdown as it is; undefined where a digest mustn't link there. */
export function safeHref(href: string, base: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (!/^(https?|mailto):$/.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  return url.href.toWellFormed().replace(/[\s()<>[\]{}\\`*_~'"|]/g, percentEncode);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
