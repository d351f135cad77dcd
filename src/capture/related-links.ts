import { message } from '../browser/messages';
import type { Related } from '../core/clip';
import { readableUrl } from '../core/link-text';
import { urlKey } from '../core/url';
import { siteOf } from '../rules/site';
import { threadAt } from './reader/threads';

/** The link to the thread at that address; undefined where there is none. */
export function discussionAt(url: string): Related | undefined {
  const thread = threadAt(url);
  return (
    thread && related('discussion', message('relatedDiscussion', thread.site.name), thread.url)
  );
}

/** The links with that one among them, once. */
export function withRelated(links: Related[], link: Related): Related[] {
  return links.some(({ url }) => keyOf(url) === link.key) ? links : [...links, link];
}

/**
 * Where the page was come to from: another site's page, or only its host, which is what most of them tell. A search
 * or another page of the same site is no place where something was found.
 */
export function foundAt(referrer: string | undefined, url: string): Related | undefined {
  if (!referrer || !/^https?:/.test(referrer) || !URL.canParse(referrer)) return undefined;
  if (isSameSite(referrer, url) || siteOf(referrer)(SEARCHES)) return undefined;
  return discussionAt(referrer) ?? related('via', `via ${readableUrl(referrer)}`, referrer);
}

const SEARCHES =
  'google.* bing.com duckduckgo.com search.yahoo.com yahoo.co.jp ecosia.org startpage.com qwant.com ' +
  'kagi.com search.brave.com yandex.* ya.ru baidu.com mojeek.com swisscows.com search.marginalia.nu ' +
  'naver.com seznam.cz perplexity.ai chatgpt.com';

function related(role: Related['role'], title: string, url: string): Related {
  return { role, title, url, key: urlKey(url) };
}

/** One thread has many addresses. */
function keyOf(url: string): string {
  return urlKey(threadAt(url)?.url ?? url);
}

/** `m.example.org` and `blog.example.org` are of `example.org`. */
function isSameSite(one: string, other: string): boolean {
  if (!URL.canParse(other)) return false;
  const [a, b] = [one, other].map((url) => new URL(url).hostname.replace(/^(www|m)\./, ''));
  return a === b || siteOf(one)(b ?? '') || siteOf(other)(a ?? '');
}
