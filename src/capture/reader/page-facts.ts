import { LONGEST_TITLE } from '../../core/title';
import type { PageFacts } from '../page-reading';
import { canonicalUrl } from './canonical-url';
import { webAddress } from './web-address';

export function pageFacts(page: Document): PageFacts {
  return {
    canonicalUrl: canonicalUrl(page),
    heading: heading(page),
    shareTitle: metaText(page, 'og:title'),
    siteName: metaText(page, 'og:site_name'),
    shareUrl: metaText(page, 'og:url'),
    loadedFrom: loadedFrom(page),
    referrer: webAddress(page.referrer)?.href,
  };
}

/** A page with more headings of the first order has none that could be its title. */
const FIRST_FEW = 10;
/** Room for the blanks between the words of a title. */
const LONGEST_TEXT = 4 * LONGEST_TITLE;

/** The first `h1` that has a text: many a site's logo is one without. */
function heading(page: Document): string | undefined {
  const headings = page.getElementsByTagName('h1');
  for (let i = 0; i < Math.min(headings.length, FIRST_FEW); i++) {
    const text = headings[i] && wordsIn(headings[i] as Element);
    if (text) return text;
  }
  return undefined;
}

/** Node by node: the whole text of a page that is one heading could be megabytes. */
function wordsIn(element: Element): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_ELEMENTS_AND_TEXT, (node) =>
    /^(script|style|template|svg)$/i.test(node.nodeName) ? REJECT : ACCEPT,
  );
  let text = '';
  while (text.length < LONGEST_TEXT && walker.nextNode()) text += textOf(walker.currentNode);
  return bounded(text);
}

function textOf({ nodeName, nodeValue }: Node): string {
  return /^(br|div|p)$/i.test(nodeName) ? ' ' : (nodeValue ?? '');
}

const SHOW_ELEMENTS_AND_TEXT = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
const { FILTER_REJECT: REJECT, FILTER_ACCEPT: ACCEPT } = NodeFilter;

function metaText(page: Document, name: string): string | undefined {
  const meta = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return bounded(meta?.getAttribute('content') ?? '');
}

function bounded(text: string): string | undefined {
  // Half a pair of surrogates wouldn't come through to the extension.
  const words = text.slice(0, LONGEST_TEXT).toWellFormed().replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : words;
}

/** Where the document began, if it has gone on from there without loading anew. */
function loadedFrom(page: Document): string | undefined {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded && loaded.name !== page.location.href ? loaded.name : undefined;
}
