import { runsBraces } from '../core/engines';
import type { Engine } from '../core/style';
import { isLinkable } from '../core/url';

/**
 * A URL as a markdown link's destination, left as it is but for what would change the parse.
 * Undefined for one that a digest must not link to (safety.md: http, https and mailto only).
 */
export function destination(url: string, engine: Engine): string | undefined {
  if (!isLinkable(url)) return undefined;
  const text = encodeBroken(withoutCredentials(trimmed(url).toWellFormed()));
  const isBraced = runsBraces(engine);
  const isBalanced = hasBalancedParentheses(text);
  return text
    .replace(/[<>"`\\^]/g, encodeURIComponent)
    .replace(/[{}]/g, (brace) => (isBraced ? encodeURIComponent(brace) : brace))
    .replace(/\|/g, (pipe) => (engine === 'jekyll' ? encodeURIComponent(pipe) : pipe))
    .replace(/[()]/g, (char) => (isBalanced ? char : encodeParenthesis(char)))
    .replace(/&(?=(#\d+|#[xX][\da-fA-F]+|[A-Za-z][A-Za-z\d]*);)/g, '&amp;');
}

/** The URL standard strips these from both ends. */
function trimmed(url: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return url.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '');
}

/** A password must not be published; a backslash means a slash to every browser. */
function withoutCredentials(url: string): string {
  const parsed = new URL(url);
  if (parsed.username === '' && parsed.password === '' && !url.includes('\\')) return url;
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

function encodeBroken(url: string): string {
  return (
    url
      // The URL standard drops these wherever they stand.
      .replace(/[\t\n\r]/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they end a destination
      .replace(/[\s\u0000-\u0020\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, encodeURIComponent)
  );
}

const encodeParenthesis = (char: string) => (char === '(' ? '%28' : '%29');

function hasBalancedParentheses(text: string): boolean {
  let open = 0;
  for (const char of text) {
    if (char === '(') open++;
    if (char === ')' && --open < 0) return false;
  }
  return open === 0;
}
