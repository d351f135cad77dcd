/** The page's own word for its address, unless it is one that pages are known to be wrong about. */
export function canonicalUrl(page: Document): string | undefined {
  const link = page.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]');
  if (!link || !URL.canParse(link.href)) return undefined;
  const canonical = new URL(link.href);
  const isWeb = /^https?:$/.test(canonical.protocol);
  return isWeb && !isSoftNavigated(page.location) && !isFrontPage(canonical, page.location)
    ? canonical.href
    : undefined;
}

/** A page that went on without loading anew often keeps the canonical link of where it began. */
function isSoftNavigated(location: Location): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded !== undefined && withoutHash(loaded.name) !== withoutHash(location.href);
}

/** Some sites name their front page on every page: all their articles would be one. */
function isFrontPage(canonical: URL, location: Location): boolean {
  return isBare(canonical) && !isBare(location);
}

function isBare({ pathname, search }: { pathname: string; search: string }): boolean {
  return pathname === '/' && search === '';
}

function withoutHash(url: string): string {
  return url.replace(/#.*/, '');
}
