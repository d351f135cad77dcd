/** A link's destination that can stand in markdown as it is; undefined where a digest mustn't link there. */
export function safeHref(href: string, base: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (!/^(https?|mailto):$/.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  const text = url.href.toWellFormed();
  return text
    .replace(isBalanced(text) ? CHANGING : CHANGING_OR_PARENTHESIS, percentEncode)
    .replace(/&(?=#?\w+;)/g, '&amp;');
}

/** What would end the destination, or mean something to a template engine or a table. */
const CHANGING = /[\s<>{}\\`"|]/g;
const CHANGING_OR_PARENTHESIS = /[\s<>{}\\`"|()]/g;

function isBalanced(text: string): boolean {
  let open = 0;
  for (const [sign] of text.matchAll(/[()]/g)) {
    open += sign === '(' ? 1 : -1;
    // CommonMark readers count no deeper than this.
    if (open < 0 || open > 30) return false;
  }
  return open === 0;
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
