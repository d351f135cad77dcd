import { expect, test } from 'vitest';
import { siteSuffix } from '../../src/rules/site-suffix';

const cleaned = (title: string, url: string, siteName?: string) =>
  siteSuffix.apply({ title, url, siteName }, () => false);

test('is off by default', () => expect(siteSuffix.isOnByDefault).toBe(false));

test.each([
  [
    'by the site’s own word',
    'A page | The Site',
    'https://a.example/',
    'The Site',
    'A page',
    ['| The Site'],
  ],
  [
    'by its host',
    'A video - YouTube',
    'https://www.youtube.com/watch?v=a',
    undefined,
    'A video',
    ['- YouTube'],
  ],
  [
    'by its host, in words',
    'A page — The Verge',
    'https://www.theverge.com/a',
    undefined,
    'A page',
    ['— The Verge'],
  ],
  [
    'by its whole host',
    'A page · arXiv.org',
    'https://arxiv.org/abs/1',
    undefined,
    'A page',
    ['· arXiv.org'],
  ],
  [
    'case makes no difference',
    'A page | THE SITE',
    'https://a.example/',
    'the site',
    'A page',
    ['| THE SITE'],
  ],
  [
    'only the last part',
    'A | B | The Site',
    'https://a.example/',
    'The Site',
    'A | B',
    ['| The Site'],
  ],
  [
    'twice',
    'A – The Site – The Site',
    'https://a.example/',
    'The Site',
    'A',
    ['– The Site', '– The Site'],
  ],
  [
    'in another script',
    '記事 | 例のサイト',
    'https://a.example/',
    '例のサイト',
    '記事',
    ['| 例のサイト'],
  ],
])('%s: it goes', (_, title, url, siteName, clean, parts) => {
  expect(cleaned(title, url, siteName)).toEqual({ to: { title: clean }, parts });
});

test.each([
  ['another name', 'A page | Another', 'https://a.example/', 'The Site'],
  ['nothing before it', 'The Site', 'https://a.example/', 'The Site'],
  ['a part of a word', 'A page-example', 'https://example.org/', undefined],
  ['a name in front', 'GitHub - a/b: c', 'https://github.com/a/b', 'GitHub'],
  ['the country is no name', 'A page - Org', 'https://example.org/', undefined],
  ['a separator of no name', 'A page | ', 'https://a.example/', ''],
  ['no address', 'A page | Site', 'about:blank', undefined],
])('%s: the title stays', (_, title, url, siteName) => {
  expect(cleaned(title, url, siteName)).toBeUndefined();
});
