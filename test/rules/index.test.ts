import { describe, expect, test } from 'vitest';
import { applyRules, putBack, type RulePage, rules, rulesOff } from '../../src/rules';
import fc from '../properties/fast-check';
import { meaningfulUrls } from './meaningful-urls';
import { trackingUrls } from './tracking-urls';

const ALL_ON = { off: [] };
const ids = rules.map(({ id }) => id);

const page: RulePage = {
  url: 'https://m.youtube.com/watch?v=a&utm_source=x&si=y',
  title: '(4) A video - YouTube',
  canonicalUrl: 'https://www.youtube.com/watch?v=a',
  siteName: 'YouTube',
};

test('rules have ids and labels of their own', () => {
  expect(new Set(ids).size).toBe(rules.length);
  expect(new Set(rules.map(({ label }) => label)).size).toBe(rules.length);
});

test('off are those that the writer chose, and else by default', () => {
  expect(rulesOff()).toEqual(['suffix']);
  expect(rulesOff({ suffix: true, counter: false, unknown: true })).toEqual(['counter']);
});

test('a page is cleaned, and it says by which rule', () => {
  const { page: clean, changes } = applyRules(page);
  expect(clean).toMatchObject({
    url: 'https://www.youtube.com/watch?v=a',
    title: 'A video - YouTube',
    suggestedKind: 'Video',
  });
  expect(changes).toEqual([
    {
      rule: 'tracking',
      field: 'url',
      before: page.url,
      after: 'https://m.youtube.com/watch?v=a',
      parts: ['utm_source', 'si'],
    },
    {
      rule: 'canonical',
      field: 'url',
      before: 'https://m.youtube.com/watch?v=a',
      after: 'https://www.youtube.com/watch?v=a',
      parts: [],
    },
    {
      rule: 'counter',
      field: 'title',
      before: '(4) A video - YouTube',
      after: 'A video - YouTube',
      parts: ['(4)'],
    },
    { rule: 'kind', field: 'suggestedKind', before: undefined, after: 'Video', parts: ['Video'] },
  ]);
});

test('a page with nothing to clean stays, and a kind is only suggested', () => {
  const given = { url: 'https://example.org/a?id=1', title: 'A page' };
  expect(applyRules(given)).toMatchObject({ page: given, changes: [] });
  expect(Object.keys(applyRules(page).page)).not.toContain('kind');
});

test('what one rule changed can be put back, the rest stays clean', () => {
  const back = putBack(applyRules(page), 'counter');
  expect(back.page.title).toBe('(4) A video - YouTube');
  expect(back.page.url).toBe('https://www.youtube.com/watch?v=a');
  expect(back.changes.map(({ rule }) => rule)).toEqual(['tracking', 'canonical', 'kind']);
});

test('tracking that was put back is not taken out by the canonical link', () => {
  expect(putBack(applyRules(page), 'tracking').page.url).toBe(page.url);
});

describe('on all the addresses of the tables', () => {
  const given = (url: string) => ({ url, title: 'A page' });

  test.each(trackingUrls)('$given', ({ given: url, clean }) =>
    expect(applyRules(given(url)).page.url).toBe(clean),
  );

  test.each(meaningfulUrls)('$url', ({ url }) => expect(applyRules(given(url)).page.url).toBe(url));
});

describe('whatever the strings', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'A page',
      'Site',
      'A page | Site',
      '(4) A page',
      '[2] (3) A page - Site',
      '(500) Days',
      'a\ud800b',
      '',
    ),
    fc
      .tuple(
        fc.constantFrom('(1) ', '(99+)', '[2] ', ''),
        fc.string(),
        fc.constantFrom(' | Site', ' - example', ' · ', ''),
      )
      .map((parts) => parts.join('')),
  );
  const part = fc.constantFrom(
    '',
    'a',
    'amp',
    'index.html',
    '123456',
    'ref=x',
    'de',
    'page',
    '%',
    '%E0%A4%A',
    'https://b.example',
  );
  const pair = fc.tuple(
    fc.constantFrom(
      'utm_source',
      'id',
      'ref',
      'source',
      'si',
      'v',
      '__s',
      '',
      '%',
      'fbclid',
      'page',
      '__proto__',
      'constructor',
    ),
    fc.constantFrom('1', 'a.dev', '----', '', '%', 'x y', '&amp;'),
  );
  const address = fc.record({
    start: fc.constantFrom(
      'https://',
      'http://',
      'https://m.',
      'https://www.',
      'https://amp.',
      'https://me@',
      'HTTPS://',
    ),
    host: fc.constantFrom(
      'example.org',
      'site.example',
      'youtube.com',
      'github.com',
      'x-org.cdn.ampproject.org/c/s/example.org',
      'example.org:8080',
      '[::1]',
      'a..b',
    ),
    path: fc.array(part, { maxLength: 4 }),
    query: fc.array(pair, { maxLength: 4 }),
    hash: fc.constantFrom('', '#', '#a', '#/r', '#!r', '#utm_source=x', '#a=1&fbclid=2'),
  });
  const url = fc.oneof(
    address.map(({ start, host, path, query, hash }) => {
      const asked = query.map((one) => one.join('=')).join('&');
      return `${start}${host}/${path.join('/')}${asked ? `?${asked}` : ''}${hash}`;
    }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...trackingUrls.map(({ given }) => given)),
    fc.constantFrom(...meaningfulUrls.map((row) => row.url)),
  );
  const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
  const anyPage: fc.Arbitrary<RulePage> = fc.record({
    url,
    title: word,
    canonicalUrl: maybe(url),
    siteName: maybe(word),
    heading: maybe(word),
    shareTitle: maybe(word),
    previous: maybe(fc.record({ url, title: maybe(word), canonicalUrl: maybe(url) })),
  });
  const anyOff = fc.subarray([...ids, 'unknown']);
  const runs = { numRuns: 500 };

  test('a second time changes nothing more', () => {
    const property = fc.property(anyPage, anyOff, (given, off) => {
      const once = applyRules(given, { off });
      const twice = applyRules(once.page, { off });
      expect(twice.page).toEqual(once.page);
      expect(twice.changes).toEqual([]);
    });
    fc.assert(property, runs);
  });

  test('the changes lead from the page as given to the page as it is now', () => {
    const property = fc.property(anyPage, (given) => {
      const { page: now, changes } = applyRules(given, ALL_ON);
      const at: Record<string, unknown> = { ...given };
      for (const { field, before, after } of changes) {
        expect(before).toBe(at[field]);
        at[field] = after;
      }
      expect({ ...at, previous: undefined }).toEqual({ ...now, previous: undefined });
    });
    fc.assert(property, runs);
  });

  test('put back in any order it comes to the same, and all put back it is as given', () => {
    const order = fc.shuffledSubarray(ids, { minLength: ids.length });
    const property = fc.property(anyPage, order, fc.nat(ids.length), (given, some, n) => {
      const back = (list: string[]) => list.reduce(putBack, applyRules(given, ALL_ON));
      const first = some.slice(0, n);
      expect(back(first)).toEqual(back(first.toReversed()));
      expect(back(some).page).toEqual({ ...given, previous: undefined });
      expect(back(some).changes).toEqual([]);
    });
    fc.assert(property, runs);
  });

  test('very long ones come to an end', () => {
    const long = ['(', ' ', '(1) ', ' | ', '&', 'utm_a=1&', '/', '/ref=', '.m'].map((one) =>
      one.repeat(1e5 / one.length),
    );
    for (const text of long) {
      const address = `https://example.org/${text}?${text}#a=${text}`;
      // A pattern that goes back over it again and again would take hours.
      const { page } = applyRules(
        {
          url: address,
          canonicalUrl: `${address}&`,
          title: text,
          heading: text,
          siteName: text,
          previous: { url: `https://example.org/${text}`, title: text },
        },
        ALL_ON,
      );
      expect(page.url).toMatch(/^https:\/\/example\.org\//);
    }
  });
});
