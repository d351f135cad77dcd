import { isLinkable, urlKey } from '../core/url';
import type { Rule } from './rule';
import { isRepository, withoutTracking } from './tracking-parameters';

/** Takes the page's own address for it, where that is the same page: not another one of its kind, its first page or its site. */
export const canonicalLink: Rule = {
  id: 'canonical',
  label: 'ruleCanonical',
  hint: 'ruleCanonicalHint',
  isOnByDefault: true,
  apply({ url, canonicalUrl = '' }) {
    const better = ownAddress(url, withoutTracking(canonicalUrl).url);
    return better !== undefined && better !== url ? { to: { url: better }, parts: [] } : undefined;
  },
};

/** No address that people share is longer, and comparing takes the square of its parameters. */
const LONGEST = 8000;

function ownAddress(url: string, canonicalUrl: string): string | undefined {
  if (Math.max(url.length, canonicalUrl.length) > LONGEST) return undefined;
  if (!isWeb(url) || !isWeb(canonicalUrl)) return undefined;
  const [here, there] = [unwrapAmp(new URL(url)), new URL(canonicalUrl)];
  if (!isSameHost(here, there) || !isSamePath(here, there) || !isSameQuery(here, there)) return;
  // Many a canonical link was written before its site had a certificate.
  if (here.protocol === 'https:') there.protocol = 'https:';
  // The place in the page is the reader's.
  there.hash = here.hash;
  const isOnlyLooks = urlKey(there.href) === urlKey(url) && url.startsWith(there.protocol);
  return isOnlyLooks ? undefined : there.href;
}

function isWeb(url: string): boolean {
  return isLinkable(url) && /^https?:/.test(new URL(url).protocol);
}

/** A copy in Google's AMP cache has the address of its page in the path: `/c/s/example.org/a`. */
function unwrapAmp(url: URL): URL {
  const isCache = /(^|\.)cdn\.ampproject\.org$|^(www\.)?google\.[a-z.]+$/.test(url.hostname);
  const inner = isCache ? /^\/(?:[cv]|amp)\/s\/(.+)/.exec(url.pathname)?.[1] : undefined;
  const page = `https://${inner}${url.search}${url.hash}`;
  return inner !== undefined && URL.canParse(page) ? new URL(page) : url;
}

function isSameHost(here: URL, there: URL): boolean {
  const isSamePort = here.port === there.port;
  return isSamePort && there.username === '' && bareHost(here) === bareHost(there);
}

/** `en.m.wikipedia.org` and `www.example.org`, without what only says for which screen. */
function bareHost({ hostname }: URL): string {
  const labels = hostname.replace(/\.$/, '').split('.');
  return labels
    .filter((label, i) => i >= labels.length - 2 || !/^(www|m|mobile|amp|touch)$/.test(label))
    .join('.');
}

function isSamePath(here: URL, there: URL): boolean {
  const [ours, theirs] = [steps(here), steps(there)];
  return ours.join('/') === theirs.join('/') || isFuller(ours, theirs);
}

/** The path's steps, without those of AMP, of index files and of Amazon's `ref=`. */
function steps({ pathname }: URL): string[] {
  const all = pathname.split('/').filter((step) => step !== '' && !/^ref=/.test(step));
  return all
    .map((step) => step.replace(/\.amp(?=$|\.html?$)/, ''))
    .filter((step, i) => !(isEnd(i, all) && step === 'amp'))
    .filter((step, i, left) => !(i === left.length - 1 && /^index\.(html?|php)$/.test(step)));
}

function isEnd(i: number, list: unknown[]): boolean {
  return i === 0 || i === list.length - 1;
}

/** `/questions/123456` with its title added. A shorter one would lose a place in the page, another language isn't the page. */
function isFuller(ours: string[], theirs: string[]): boolean {
  const added = [...theirs];
  let from = 0;
  for (const step of ours) {
    const at = added.indexOf(step, from);
    if (at < 0) return false;
    added.splice(at, 1);
    from = at;
  }
  const hasId = ours.some((step) => /\d{5}|^[A-Z0-9]{10}$/.test(step));
  return hasId && added.length > 0 && !added.some((s) => /^[a-z]{2}([-_][a-z]{2,4})?$/i.test(s));
}

/** What may go only where the page itself leaves it out: alone, each of them can mean something. */
const DOUBTFUL =
  /^(ref|referr?er|source|src|from|via|share|shared|cid|cmp|cmpid|ncid|mbid|campaign|mod|feature|partner|origin|medium|trk|tracking|smid|amp|outputtype|usp|fr|spm)$/i;

function isSameQuery(here: URL, there: URL): boolean {
  const theirs = [...there.searchParams].map(asText);
  const extra = [...here.searchParams].filter((one) => !take(theirs, asText(one)));
  const canGo = (name: string) =>
    DOUBTFUL.test(name) && !(/^(ref|from|src)$/i.test(name) && isRepository(here.href));
  return theirs.length === 0 && extra.every(([name]) => canGo(name));
}

function asText([name, value]: [string, string]): string {
  return `${name}=${value}`;
}

function take(list: string[], one: string): boolean {
  const at = list.indexOf(one);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}
