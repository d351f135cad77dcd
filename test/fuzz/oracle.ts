import type { Clip } from '../../src/core/clip';
import { isLinkable } from '../../src/core/url';
import { singleLine } from '../../src/markdown/escape';
import { sameUrl } from '../properties/read-back';

export interface Link {
  url: string;
  text: string;
}

/** What may stand in a post: the clips' own links, and in quotes those that the page itself has. */
export interface Meant {
  links: Link[];
  quoted: ReadonlySet<string>;
}

export function meantBy(clips: readonly Clip[], pageLinks: readonly string[]): Meant {
  return {
    links: clips
      .filter(({ url }) => isLinkable(url))
      .map(({ url, title }) => ({ url, text: singleLine(title) || singleLine(url) })),
    quoted: new Set(pageLinks.filter(isLinkable).map(comparable)),
  };
}

/** The links that are missing, and those that nobody meant. */
export function linkFaults(found: readonly Link[], { links, quoted }: Meant): string[] {
  const rest = found.map(({ url, text }) => ({ url: comparable(url), text: bare(text) }));
  const missing = links.filter(({ url, text }) => {
    const at = rest.findIndex((link) => link.url === comparable(url) && link.text === bare(text));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const foreign = rest.filter(({ url }) => !quoted.has(url));
  return [
    ...missing.map((link) => `not there: ${JSON.stringify(link)}`),
    ...foreign.map((link) => `a foreign link: ${JSON.stringify(link)}`),
  ];
}

function comparable(url: string): string {
  return URL.canParse(url) ? sameUrl(url) : url;
}

/** Some parsers and generators make quotes, dashes and dots typographic. */
function bare(text: string): string {
  return text.replace(/[\s“”‘’«»"'<>–—…․.-]+/gu, '');
}
