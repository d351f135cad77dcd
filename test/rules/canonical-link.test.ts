import { expect, test } from 'vitest';
import { canonicalLink } from '../../src/rules/canonical-link';

const ownAddress = (url: string, canonicalUrl?: string) =>
  canonicalLink.apply({ url, title: '', canonicalUrl }, () => false)?.to.url;

test.each([
  [
    'http where the site has https',
    'http://a.example/b',
    'https://a.example/b',
    'https://a.example/b',
  ],
  ['www', 'https://a.example/b/', 'https://www.a.example/b?c', undefined],
  ['AMP at the end', 'https://a.example/b/amp', 'https://a.example/b', 'https://a.example/b'],
  [
    'AMP at the end, with a slash',
    'https://a.example/b/amp/',
    'https://a.example/b/',
    'https://a.example/b/',
  ],
  ['AMP in front', 'https://a.example/amp/b', 'https://a.example/b', 'https://a.example/b'],
  [
    'AMP as a host',
    'https://amp.a.example/b',
    'https://www.a.example/b',
    'https://www.a.example/b',
  ],
  ['AMP as a parameter', 'https://a.example/b?amp=1', 'https://a.example/b', 'https://a.example/b'],
  [
    'AMP as a file',
    'https://a.example/b.amp.html',
    'https://a.example/b.html',
    'https://a.example/b.html',
  ],
  [
    'AMP as an output type',
    'https://a.example/b?outputType=amp',
    'https://a.example/b',
    'https://a.example/b',
  ],
  [
    'Google’s AMP cache',
    'https://a-example.cdn.ampproject.org/c/s/a.example/b/amp/',
    'https://a.example/b',
    'https://a.example/b',
  ],
  [
    'Google’s AMP viewer',
    'https://www.google.com/amp/s/www.a.example/b',
    'https://www.a.example/b',
    'https://www.a.example/b',
  ],
  [
    'the mobile host',
    'https://m.a.example/b',
    'https://www.a.example/b',
    'https://www.a.example/b',
  ],
  [
    'the mobile host within',
    'https://en.m.wikipedia.org/wiki/D',
    'https://en.wikipedia.org/wiki/D',
    'https://en.wikipedia.org/wiki/D',
  ],
  [
    'an index file',
    'https://a.example/b/index.html',
    'https://a.example/b/',
    'https://a.example/b/',
  ],
  [
    'the title added behind an id',
    'https://a.example/questions/123456',
    'https://a.example/questions/123456/why',
    'https://a.example/questions/123456/why',
  ],
  [
    'the title added before an id',
    'https://www.amazon.com/dp/B000000000/ref=sr_1_1',
    'https://www.amazon.com/Some-Book/dp/B000000000',
    'https://www.amazon.com/Some-Book/dp/B000000000',
  ],
  [
    'Amazon’s ref in the path',
    'https://www.amazon.com/Book/dp/B000000000/ref=sr_1_1',
    'https://www.amazon.com/Book/dp/B000000000',
    'https://www.amazon.com/Book/dp/B000000000',
  ],
  [
    'a doubtful parameter that the page leaves out',
    'https://a.example/b?ref=home',
    'https://a.example/b',
    'https://a.example/b',
  ],
  [
    'two of them',
    'https://a.example/b?id=1&source=x&via=y',
    'https://a.example/b?id=1',
    'https://a.example/b?id=1',
  ],
  [
    'the reader’s place stays',
    'https://m.a.example/b#part-2',
    'https://a.example/b',
    'https://a.example/b#part-2',
  ],
  [
    'the reader’s route stays',
    'https://m.a.example/app#/inbox',
    'https://a.example/app',
    'https://a.example/app#/inbox',
  ],
  [
    'a canonical link with tracking is cleaned',
    'https://m.a.example/b',
    'https://a.example/b?utm_source=x',
    'https://a.example/b',
  ],
  [
    'an old scheme in the link',
    'https://m.a.example/b',
    'http://a.example/b',
    'https://a.example/b',
  ],
])('%s: the page’s own address is taken', (_, url, canonicalUrl, own) => {
  expect(ownAddress(url, canonicalUrl)).toBe(own);
});

test.each([
  ['none', 'https://a.example/b', undefined],
  ['empty', 'https://a.example/b', ''],
  ['no address', 'https://a.example/b', '/b'],
  ['another scheme', 'https://a.example/b', 'javascript:alert(1)'],
  ['the same', 'https://a.example/b', 'https://a.example/b'],
  [
    'only the look: www, a slash, the order',
    'https://www.a.example/b/?x=1&y=2',
    'https://a.example/b?y=2&x=1',
  ],
  ['only http', 'https://a.example/b', 'http://a.example/b'],
  ['the home page', 'https://a.example/b', 'https://a.example/'],
  ['the home page, from a query', 'https://a.example/?p=5', 'https://a.example/'],
  ['the section', 'https://a.example/news/b', 'https://a.example/news'],
  ['the first page of an article', 'https://a.example/b?page=2', 'https://a.example/b'],
  ['the first page, in the path', 'https://a.example/b/page/2', 'https://a.example/b'],
  [
    'the whole thread instead of the post',
    'https://a.example/t/topic/12345/67',
    'https://a.example/t/topic/12345',
  ],
  [
    'the question instead of the answer',
    'https://a.example/questions/12345/why/678',
    'https://a.example/questions/12345/why',
  ],
  ['another id', 'https://a.example/b?id=1', 'https://a.example/b?id=2'],
  ['no id', 'https://a.example/b?id=1', 'https://a.example/b'],
  ['an id added', 'https://a.example/b', 'https://a.example/b?id=1'],
  [
    'the video without its playlist and moment',
    'https://www.youtube.com/watch?v=a&list=b&t=5',
    'https://www.youtube.com/watch?v=a',
  ],
  ['another video', 'https://www.youtube.com/watch?v=b', 'https://www.youtube.com/watch?v=a'],
  ['another language, in the path', 'https://a.example/de/b', 'https://a.example/en/b'],
  ['another language, none in the link', 'https://a.example/de/b', 'https://a.example/b'],
  ['a language added', 'https://a.example/b/12345', 'https://a.example/en-GB/b/12345'],
  ['another language, as a parameter', 'https://a.example/b?lang=de', 'https://a.example/b'],
  ['another language, as a host', 'https://de.a.example/b', 'https://en.a.example/b'],
  ['another article', 'https://a.example/b', 'https://a.example/c'],
  ['a longer path with no id', 'https://a.example/b', 'https://a.example/b/c'],
  ['another version', 'https://docs.a.example/1.2/b', 'https://docs.a.example/latest/b'],
  [
    'the paper without its version',
    'https://arxiv.org/abs/2403.01234v2',
    'https://arxiv.org/abs/2403.01234',
  ],
  ['another site: a post published twice', 'https://b.example/post', 'https://a.example/post'],
  ['a site below', 'https://a.example/b', 'https://blog.a.example/b'],
  ['a host that only begins alike', 'https://a.example/b', 'https://a.example.evil.test/b'],
  ['another port', 'https://a.example:8080/b', 'https://a.example/b'],
  ['credentials', 'https://m.a.example/b', 'https://me@a.example/b'],
  ['another letter’s case', 'https://a.example/B', 'https://a.example/b'],
  ['a search', 'https://a.example/s?q=x', 'https://a.example/s'],
  ['a branch', 'https://git.a.example/o/r?ref=dev', 'https://git.a.example/o/r'],
  [
    'still with tracking that was put back',
    'https://m.a.example/b?utm_source=x',
    'https://a.example/b',
  ],
  [
    'one that is too long',
    `https://m.a.example/b?id=${'x'.repeat(9000)}`,
    `https://a.example/b?id=${'x'.repeat(9000)}`,
  ],
  ['a file', 'file:///home/me/b.html', 'https://a.example/b'],
  ['the domain is itself called m', 'https://m.example/b', 'https://example/b'],
])('%s: the address stays', (_, url, canonicalUrl) => {
  expect(ownAddress(url, canonicalUrl)).toBeUndefined();
});
