import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import names from '../../src/rules/tracking-names.json';
import { trackingParameters, withoutTracking } from '../../src/rules/tracking-parameters';
import { meaningfulUrls } from './meaningful-urls';
import { trackingUrls } from './tracking-urls';

describe('the tables', () => {
  test('have two hundred rows each, each once and with its reason', () => {
    for (const rows of [
      trackingUrls.map(({ given, why }) => ({ url: given, why })),
      meaningfulUrls,
    ]) {
      expect(rows.length).toBeGreaterThanOrEqual(200);
      expect(rows.filter(({ why }) => why === '')).toEqual([]);
      expect(new Set(rows.map(({ url }) => url)).size).toBe(rows.length);
    }
  });
});

test.each(trackingUrls)('$given is cleaned: $why', ({ given, clean }) => {
  expect(withoutTracking(given).url).toBe(clean);
  expect(withoutTracking(clean)).toEqual({ url: clean, removed: [] });
});

test.each(meaningfulUrls)('$url stays: $why', ({ url }) => {
  expect(withoutTracking(url)).toEqual({ url, removed: [] });
});

test('says what it took out, once each and as written', () => {
  const page = { url: 'https://a.example/?UTM_Source=1&id=2&fbclid=3&fbclid=4#xtor=5', title: '' };
  const cleaning = trackingParameters.apply(page, () => false);
  expect(cleaning).toEqual({
    to: { url: 'https://a.example/?id=2' },
    parts: ['UTM_Source', 'fbclid', 'xtor'],
  });
});

/** What tidy-url takes out and we leave, with the reason: by the sites of our list, and anywhere. */
const LEFT: Record<string, [names: string, why: string]> = {
  anywhere: [
    '__s ncid cmpid mbid',
    'ids of other sites too: only by Drip’s form of it, or where it is known',
  ],
  'youtube.com': ['app src lId cId', 'not known as tracking'],
  'open.spotify.com': ['context', 'the playlist in which it was heard'],
  'music.apple.com': ['i lId cId sr app mt referrer src cid', 'the song; which player'],
  'podcasts.apple.com': ['app mt referrer src cid', 'which player; words'],
  'apps.apple.com': ['app mt referrer src cid', 'which player; words'],
  'books.apple.com': ['app mt referrer src cid', 'which player; words'],
  'reddit.com': [
    'tags keyword channel campaign user_agent domain base_url $android_deeplink_path $deeplink_path $og_redirect',
    'words of a search; the address within a link of the app',
  ],
  'linkedin.com': ['contextUrn destRedirectURL src', 'what a form is about, and where it leads'],
  'facebook.com': ['tracking', 'a word'],
  'tiktok.com': ['source user_id sec_uid', 'words'],
  'google.*/search': ['si', 'which answer stands open'],
  'google.*/maps': [
    'sourceid client aqs sxsrf uact ved iflsig source ei oq gs_lcp sclient bih biw sa dpr rlz gs_lp sca_esv si gs_lcrp',
    'names of the search, which has other paths',
  ],
  'bing.com/search': ['ck simid thid cdnurl pivotparams ccid ru', 'which picture'],
  'baidu.com': ['tn sa', 'which kind of search'],
  'amazon.*': [
    'psc colid coliid keywords dchild rnid smid qu sc_country sc_outcome sc_geo',
    'which variant, list, seller; the words of a search',
  ],
  'imdb.com': ['ref\\_ ref_hp_hp_e_2 rf', 'misspelt'],
  'ebay.*': ['var hash siteid pub media', 'which variant; words'],
  'aliexpress.*': [
    '_t origin widgetId tabType productId productIds fromRankId sourceType scenario tt platform sk',
    'which product; words',
  ],
  'cbc.ca': ['referrer', 'a word'],
  'independent.co.uk': ['amp', 'which form'],
};

interface LibraryRule {
  name: string;
  match: RegExp;
  match_href?: boolean;
  rules?: string[];
}

// Plain data with no types: https://github.com/DrKain/tidy-url, MIT.
const library: LibraryRule[] = createRequire(import.meta.url)('tidy-url/data/rules.js');

describe('each name on tidy-url’s list is taken out, or left for a reason', () => {
  test.each(['anywhere', ...Object.keys(names.sites).flatMap((sites) => sites.split(' '))])(
    '%s',
    (site) => {
      const page = pageOn(site);
      const left = library
        .filter((rule) => (site === 'anywhere' ? rule.name === 'Global' : isFor(rule, page)))
        .flatMap(({ rules = [] }) => rules.map((name) => name.trim()))
        .filter((name) => name !== '' && withoutTracking(`${page}?${name}=1`).url !== page);
      expect([...new Set(left)].sort()).toEqual(LEFT[site]?.[0].split(' ').sort() ?? []);
    },
  );

  /** 'google.*' with '/search' behind it is 'https://www.google.com/search'. */
  function pageOn(site: string): string {
    const [host = '', ...path] = site.split('/');
    return `https://www.${host.replace('.*', '.com')}/${path.join('/')}`;
  }

  function isFor({ name, match, match_href }: LibraryRule, page: string): boolean {
    return name !== 'Global' && new RegExp(match, 'i').test(match_href ? page : new URL(page).host);
  }
});
