import { urlKey } from '../core/url';
import type { Rule, RulePage } from './rule';
import { withoutTracking } from './tracking-parameters';

/** A document that went on to another page without loading anew may still carry the title and the canonical link of the one before. */
export const softNavigation: Rule = {
  id: 'soft-navigation',
  label: 'ruleSoftNavigation',
  hint: 'ruleSoftNavigationHint',
  isOnByDefault: true,
  apply(page) {
    if (!page.previous || keyOf(page.previous.url) === keyOf(page.url)) return undefined;
    const title = betterTitle(page);
    const isStale = hasStaleLink(page);
    if (title === undefined && !isStale) return undefined;
    return {
      to: {
        ...(title === undefined ? {} : { title }),
        ...(isStale ? { canonicalUrl: undefined } : {}),
      },
      parts: title === undefined ? [] : [page.title],
    };
  },
};

/** The heading, where the title is still the one before. Without a heading a doubtful title is better than none. */
function betterTitle({ title, heading, previous }: RulePage): string | undefined {
  const [is, was] = [plain(title), plain(previous?.title ?? '')];
  // A shared title lacks what the site adds to it: "A page" is the title of "A page | Site".
  const isStale = was !== '' && (is === was || /^\s[|·•–—:-]/.test(after(is, was)));
  const better = heading?.trim();
  return isStale && better && plain(better) !== is && plain(better) !== was ? better : undefined;
}

function after(text: string, start: string): string {
  return text.startsWith(start) ? text.slice(start.length) : '';
}

/** Without a counter in front, which changes by itself. */
function plain(title: string): string {
  return title.replace(/^\s*[([]\d+\+?[)\]]\s*/, '').trim();
}

/** Believed after that only where it names this page, and isn't left over. */
function hasStaleLink({ url, canonicalUrl, previous }: RulePage): boolean {
  if (canonicalUrl === undefined || !previous) return false;
  const key = keyOf(canonicalUrl);
  const isOld =
    key === keyOf(previous.url) ||
    (previous.canonicalUrl !== undefined && key === keyOf(previous.canonicalUrl));
  return key !== keyOf(url) && (isOld || pathOf(canonicalUrl) !== pathOf(url));
}

function keyOf(url: string): string {
  return urlKey(withoutTracking(url).url);
}

function pathOf(url: string): string {
  return keyOf(url).replace(/[?#].*/s, '');
}
