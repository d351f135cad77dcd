import { webAddress } from './web-address';

/** The page's own word for its address, unless it is one that pages are known to be wrong about. */
export function canonicalUrl(page: Document): string | undefined {
  const link = page.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]');
  const canonical = link && webAddress(link.href);
  return canonical && !isFrontPage(canonical, page.location) ? canonical.href : undefined;
}

/** Some sites name their front page on every page: all their articles would be one. */
function isFrontPage(canonical: URL, location: Location): boolean {
  return isBare(canonical) && !isBare(location);
}

function isBare({ pathname, search }: { pathname: string; search: string }): boolean {
  return pathname === '/' && search === '';
}
