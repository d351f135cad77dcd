import { expect, test } from 'vitest';
import { tabAddress } from '../../src/capture/tab-address';

const ARTICLE = 'https://example.org/a?b=c&d=e%20f#g';

test.each([
  ['a page', ARTICLE, ARTICLE],
  ['one in the reader view', `about:reader?url=${encodeURIComponent(ARTICLE)}`, ARTICLE],
  [
    'one that says more of it',
    `about:reader?id=7&url=${encodeURIComponent(ARTICLE)}#outer`,
    ARTICLE,
  ],
  ['a reader view of nothing', 'about:reader?', 'about:reader?'],
  ['a page that speaks of it', 'https://example.org/about:reader?url=x', undefined],
  ['another page of the browser', 'about:config?url=https://example.org/', undefined],
])('%s', (_, url, address = url) => {
  expect(tabAddress({ url, incognito: false })).toBe(address);
});

test('an address that is withheld', () => {
  expect(tabAddress({ incognito: false })).toBe('');
});
