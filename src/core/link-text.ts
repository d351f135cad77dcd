import { cleanTitle } from './title';
import { isLinkable } from './url';

/** 'example.org/page' as a person writes it, with a port or without. */
const BARE_ADDRESS = /^[^\s:/?#@]+\.[^\s:/?#@]{2,}(:\d+)?([/?#]\S*)?$/;
const ADDRESS_IN_TEXT = /(?:^|[\s<("'])(https?:\/\/[^\s<>"]+)/i;
const END_OF_SENTENCE = /[.,;:!?'’”]+$/;

/**
 * The address in what was pasted or typed: the whole of it, with `https://` put before a bare one, else the first
 * web address in a text, as phones share them. Undefined where there is none that a digest may link to.
 */
export function linkIn(text: string): string | undefined {
  const line = text.trim();
  if (BARE_ADDRESS.test(line)) return linkable(`https://${line}`);
  if (!/\s/.test(line) && URL.canParse(line)) return linkable(line);
  return linkable(withoutEnd(ADDRESS_IN_TEXT.exec(line)?.[1] ?? ''));
}

/** Without what belongs to the sentence around it: its full stop, and the bracket that closes it. */
function withoutEnd(link: string): string {
  const shorter = link.replace(END_OF_SENTENCE, '');
  const isClosing = shorter.endsWith(')') && countOf(')', shorter) > countOf('(', shorter);
  if (isClosing) return withoutEnd(shorter.slice(0, -1));
  return shorter;
}

function countOf(character: string, text: string): number {
  return text.split(character).length - 1;
}

function linkable(url: string): string | undefined {
  return isLinkable(url) ? url : undefined;
}

/** Site and path, for a link that nobody has given a title. Never empty. */
export function readableUrl(url: string): string {
  if (!URL.canParse(url)) return cleanTitle(url) || url;
  const { host, pathname } = new URL(url);
  const path = decoded(pathname).replace(/\/+$/, '');
  return cleanTitle(host.replace(/^www\./, '') + path) || url;
}

/** As it is where it isn't UTF-8. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
