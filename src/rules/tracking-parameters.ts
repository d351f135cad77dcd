import type { Rule } from './rule';
import { type OnSite, siteOf } from './site';
import names from './tracking-names.json';

/** Takes out of the address what says where a reader came from, never what the page is. */
export const trackingParameters: Rule = {
  id: 'tracking',
  label: 'ruleTracking',
  hint: 'ruleTrackingHint',
  isOnByDefault: true,
  apply({ url }) {
    const { url: clean, removed } = withoutTracking(url);
    return removed.length > 0 ? { to: { url: clean }, parts: removed } : undefined;
  },
};

type IsName = (name: string) => boolean;

const isAnywhere = matcher(Object.values(names.anywhere).join(' '));
const bySite = Object.entries(names.sites).map(([sites, list]) => ({
  sites,
  isName: matcher(list),
}));

/** Names that many sites use for things of their own: the value tells. */
const BY_VALUE: Record<string, RegExp> = {
  /** Drip's subscriber; University calendars (UnivIS) page with `__s`. */
  __s: /^[a-z0-9]{20}$/i,
  /** Medium's, also on blogs with domains of their own: `rss----7f60cf5620c9---4`. */
  source: /-{3}/,
  /** Ghost and newsletters put their domain on the links they send. */
  ref: /^((www\.)?[a-z0-9-]+\.(com|org|net|io|dev|tech|news|blog|email|co|ai|app|xyz)|producthunt|hackernewsletter)$/i,
};

/** Map coordinates are no campaigns. */
const UTM_ZONE = /^utm_?(zone|grid|east|north|[xy]$)/i;

/** The names that are signed with the whole address: without one of its parameters it would be refused. */
const SIGNED = /[?&](x-(amz|goog)-signature|signature|hmac)=/i;

/** An address of another page within the path, as in the Internet Archive: its query is that page's. */
const WRAPPED = /\/https?:\/|\/web\/\d+/i;

const IN_REPOSITORY = /\/(-|blob|tree|src|raw|commits?|browse|contents|plain|log|diff)(\/|$)/;

/** Every other byte of the address stays as it was. */
export function withoutTracking(url: string): { url: string; removed: string[] } {
  const asGiven = { url, removed: [] };
  if (!/^\s*https?:/i.test(url) || !URL.canParse(url) || SIGNED.test(url)) return asGiven;
  if (WRAPPED.test(new URL(url).pathname)) return asGiven;
  const [address, fragment] = cut(url, '#');
  const [path, query] = cut(address, '?');
  const inQuery = filterParts(query, isTrackingOn(url));
  // One that begins with a slash or `!` is a route, and most others name a place in the page.
  const inFragment = /^[\w.-]+=/.test(fragment)
    ? filterParts(fragment, isAnywhere)
    : { text: fragment, removed: [] };
  const removed = [...new Set([...inQuery.removed, ...inFragment.removed])];
  if (removed.length === 0) return asGiven;
  return { url: path + mark('?', inQuery.text) + mark('#', inFragment.text), removed };
}

/** Whether a `ref` there is a branch, a tag or a commit. */
export function isRepository(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  const isForge = siteOf(url)('github.com gitlab.com codeberg.org bitbucket.org gitee.com sr.ht');
  return (
    isForge ||
    /^(git|gitlab|gitea|cgit|code|svn|api)\./.test(hostname) ||
    IN_REPOSITORY.test(pathname)
  );
}

function isTrackingOn(url: string): (name: string, value: string) => boolean {
  const onSite: OnSite = siteOf(url);
  const here = bySite.filter(({ sites }) => onSite(sites)).map(({ isName }) => isName);
  return (name, value) => {
    if (isAnywhere(name) || here.some((isName) => isName(name))) return true;
    const form = Object.hasOwn(BY_VALUE, name) ? BY_VALUE[name] : undefined;
    return form?.test(value) === true && !(name === 'ref' && isRepository(url));
  };
}

function filterParts(text: string, isTracking: (name: string, value: string) => boolean) {
  const removed: string[] = [];
  const kept = text.split('&').filter((part) => {
    // An address out of badly written HTML has `&amp;` between its parameters.
    const [[name, value] = ['', '']] = new URLSearchParams(part.replace(/^amp;/, ''));
    if (!isTracking(name, value)) return true;
    removed.push(name);
    return false;
  });
  return { text: kept.join('&'), removed };
}

/** 'utm_* fbclid': names, or how they begin. Case makes no difference. */
function matcher(list: string): IsName {
  const all = list.toLowerCase().split(' ');
  const whole = new Set(all.filter((name) => !name.endsWith('*')));
  const starts = all.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  return (given) => {
    const name = given.toLowerCase();
    return (whole.has(name) || starts.some((s) => name.startsWith(s))) && !UTM_ZONE.test(name);
  };
}

function cut(text: string, at: string): [string, string] {
  const i = text.indexOf(at);
  return i < 0 ? [text, ''] : [text.slice(0, i), text.slice(i + 1)];
}

function mark(sign: string, text: string): string {
  return text === '' ? '' : sign + text;
}
