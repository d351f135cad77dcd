/** Query parameters that say where a reader came from, never what the page is. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid)$/i;

/** The canonical forms of the given URLs, without those that are absent or twice. */
export function urlKeys(urls: (string | undefined)[]): string[] {
  return [
    ...new Set(
      urls.filter((url) => url !== undefined && url !== '').map((url) => urlKey(url ?? '')),
    ),
  ];
}

/**
 * One form for the addresses of one page: scheme, `www.`, trailing slash, tracking parameters, the order of
 * parameters and plain fragments don't count. `#/` and `#!` fragments are routes and stay.
 * What is no URL is its own key.
 */
export function urlKey(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol)) return parsed.href;
  const host = parsed.host.replace(/^www\./, '');
  const path = parsed.pathname.replace(/\/+$/, '');
  const query = queryKey(parsed);
  const route = /^#[/!]/.test(parsed.hash) ? parsed.hash : '';
  return host + path + (query ? `?${query}` : '') + route;
}

const NO_UTF8 = '%EF%BF%BD';

/** Bytes of other encodings would all read as the same: such a query stays as it is but for the order. */
function queryKey({ search }: URL): string {
  const read = new URLSearchParams(search);
  for (const name of [...read.keys()]) if (TRACKING.test(name)) read.delete(name);
  read.sort();
  const query = read.toString();
  if (!query.includes(NO_UTF8)) return query;
  const parts = search.slice(1).split('&');
  return parts
    .filter((part) => part !== '' && !TRACKING.test(part.replace(/=.*/, '')))
    .sort()
    .join('&');
}

/** Whether a digest may link to it: http, https and mailto only. */
export function isLinkable(url: string): boolean {
  return URL.canParse(url) && /^(https?|mailto):$/.test(new URL(url).protocol);
}
