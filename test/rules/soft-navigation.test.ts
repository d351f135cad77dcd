import { describe, expect, test } from 'vitest';
import type { RulePage } from '../../src/rules/rule';
import { softNavigation } from '../../src/rules/soft-navigation';

const A = 'https://app.example/a';
const B = 'https://app.example/b';

const guarded = (page: RulePage) => softNavigation.apply(page, () => false);

describe('the title', () => {
  test.each([
    ['the one before', 'Page A', { url: A, title: 'Page A' }],
    ['the one before, with the site’s name', 'Page A | App', { url: A, title: 'Page A' }],
    ['the one before, with a counter', '(3) Page A', { url: A, title: 'Page A' }],
    ['the one before, which had a counter', 'Page A', { url: A, title: '(2) Page A' }],
  ])('is %s: the heading stands for it', (_, title, previous) => {
    const page = { url: B, title, heading: ' Page B ', previous };
    expect(guarded(page)).toEqual({ to: { title: 'Page B' }, parts: [title] });
  });

  test.each<[string, RulePage]>([
    ['is new', { url: B, title: 'Page B', heading: 'B', previous: { url: A, title: 'Page A' } }],
    [
      'only begins alike',
      { url: B, title: 'Page AB', heading: 'B', previous: { url: A, title: 'Page A' } },
    ],
    ['was not known', { url: B, title: 'Page A', heading: 'B', previous: { url: A } }],
    ['was empty', { url: B, title: 'Page B', heading: 'B', previous: { url: A, title: '' } }],
    ['is all there is', { url: B, title: 'Page A', previous: { url: A, title: 'Page A' } }],
    [
      'has an empty heading below',
      { url: B, title: 'Page A', heading: ' ', previous: { url: A, title: 'Page A' } },
    ],
    [
      'has the old heading below too',
      { url: B, title: 'Page A | App', heading: 'Page A', previous: { url: A, title: 'Page A' } },
    ],
    ['is of a document loaded as it is', { url: B, title: 'Page A', heading: 'B' }],
    [
      'is of the same page, at another place',
      { url: `${A}#two`, title: 'Page A', heading: 'B', previous: { url: A, title: 'Page A' } },
    ],
    [
      'is of the same page, its tracking taken off by itself',
      {
        url: A,
        title: 'Page A',
        heading: 'B',
        previous: { url: `${A}?smid=1&utm_id=2&mkt_tok=3`.replace('smid=1&', ''), title: 'Page A' },
      },
    ],
  ])('%s: it stays', (_, page) => expect(guarded(page)).toBeUndefined());

  test('of another route is another page’s', () => {
    const page = {
      url: `${A}#/two`,
      title: 'One',
      heading: 'Two',
      previous: { url: `${A}#/one`, title: 'One' },
    };
    expect(guarded(page)?.to).toEqual({ title: 'Two' });
  });
});

describe('the canonical link', () => {
  test.each([
    ['is where the document began', A, { url: A }],
    ['is where the document began, in other looks', 'http://www.app.example/a/', { url: A }],
    [
      'is left over',
      'https://app.example/old',
      { url: A, canonicalUrl: 'https://app.example/old' },
    ],
    ['names a third page', 'https://app.example/c', { url: A }],
    ['names the front page', 'https://app.example/', { url: A }],
  ])('%s: it isn’t believed', (_, canonicalUrl, previous) => {
    const cleaning = guarded({ url: B, title: 'B', canonicalUrl, previous });
    expect(cleaning).toEqual({ to: { canonicalUrl: undefined }, parts: [] });
  });

  test.each([
    ['names this page', B, B],
    ['names this page in other looks', B, 'https://www.app.example/b/'],
    ['names this page without a parameter', `${B}?tab=1`, B],
  ])('%s: it is believed', (_, url, canonicalUrl) => {
    expect(guarded({ url, title: 'B', canonicalUrl, previous: { url: A } })).toBeUndefined();
  });

  test('of the video before, on the same path, isn’t believed', () => {
    const watch = (v: string) => `https://www.youtube.com/watch?v=${v}`;
    const page = {
      url: watch('b'),
      title: 'B',
      canonicalUrl: watch('a'),
      previous: { url: watch('a') },
    };
    expect(guarded(page)?.to).toEqual({ canonicalUrl: undefined });
  });

  test('of a document loaded as it is is not this rule’s', () => {
    expect(guarded({ url: B, title: 'B', canonicalUrl: A })).toBeUndefined();
  });
});
