import { describe, expect, test, vi } from 'vitest';
import { discussionAt, foundAt, withRelated } from '../../src/capture/related-links';
import type { Related } from '../../src/core/clip';

vi.mock('../../src/browser/messages', () => ({
  message: (_name: string, site: string) => `${site} discussion`,
}));

const HN = 'https://news.ycombinator.com/item?id=12';
const REDDIT = 'https://www.reddit.com/r/rust/comments/1abc/';

describe('the discussion at', () => {
  test.each([
    [HN, 'HN discussion', HN],
    ['http://news.ycombinator.com/item?p=2&id=12&goto=x#99', 'HN discussion', HN],
    ['https://lobste.rs/s/ab12cd', 'Lobsters discussion', 'https://lobste.rs/s/ab12cd'],
    ['https://lobste.rs/s/ab12cd/a_title#c_x', 'Lobsters discussion', 'https://lobste.rs/s/ab12cd'],
    [REDDIT, 'Reddit discussion', REDDIT],
    ['https://old.reddit.com/r/rust/comments/1abc/a_title/?sort=new', 'Reddit discussion', REDDIT],
    [
      'https://np.reddit.com/user/a-b/comments/1abc',
      'Reddit discussion',
      'https://www.reddit.com/user/a-b/comments/1abc/',
    ],
    [
      'https://reddit.com/comments/1abc/a_title',
      'Reddit discussion',
      'https://www.reddit.com/comments/1abc/',
    ],
  ])('%s', (url, title, clean) => {
    expect(discussionAt(url)).toEqual({
      role: 'discussion',
      title,
      url: clean,
      key: clean.replace(/^https:\/\/(www\.)?|\/$/g, ''),
    });
  });

  test.each([
    'https://news.ycombinator.com/',
    'https://news.ycombinator.com/item?id=12x',
    'https://news.ycombinator.com/user?id=12',
    'https://lobste.rs/s/',
    'https://lobste.rs/s/ab12cd/a_title/comments/k2x9',
    'https://lobste.rs/t/rust',
    'https://www.reddit.com/r/rust/',
    'https://www.reddit.com/r/rust/comments/1abc/a_title/k2x9/',
    'https://www.reddit.com/r/rust/comments/1abc/comment/k2x9/',
    'https://www.reddit.com.example.org/r/rust/comments/1abc/',
    'ftp://news.ycombinator.com/item?id=12',
    '',
  ])('%s is none', (url) => expect(discussionAt(url)).toBeUndefined());
});

describe('a link', () => {
  const discussion = discussionAt(HN) as Related; // it is one
  const other: Related = { role: 'other', title: '', url: 'https://a.example/', key: '' };

  test('is added to the others', () => {
    expect(withRelated([other], discussion)).toEqual([other, discussion]);
  });

  test('isn’t added again, whatever it was called and however it was written', () => {
    const known = [{ ...discussion, title: 'Mine', url: `${HN}&p=2`, key: '' }];
    expect(withRelated(known, discussion)).toBe(known);
  });
});

describe('a page was found', () => {
  const PAGE = 'https://www.example.org/a';

  test.each([
    ['https://news.example.com/', 'via news.example.com', 'news.example.com'],
    [
      'https://www.blog.example.com/2024/a-b/',
      'via blog.example.com/2024/a-b',
      'blog.example.com/2024/a-b',
    ],
    ['https://news.ycombinator.com/', 'via news.ycombinator.com', 'news.ycombinator.com'],
    ['https://notexample.org/', 'via notexample.org', 'notexample.org'],
  ])('by way of %s', (referrer, title, key) => {
    expect(foundAt(referrer, PAGE)).toEqual({ role: 'via', title, url: referrer, key });
  });

  test('in a discussion', () => {
    expect(foundAt(`${HN}#3`, PAGE)).toEqual(discussionAt(HN));
  });

  test.each([
    ['nowhere', ''],
    ['nowhere', undefined],
    ['on its own site', 'https://www.example.org/b'],
    ['on its own site', 'http://example.org/'],
    ['on a part of its site', 'https://blog.example.org/'],
    ['by a search', 'https://www.google.co.uk/'],
    ['by a search', 'https://duckduckgo.com/?q=a'],
    ['in an app', 'android-app://com.example/'],
    ['in the extension', 'moz-extension://0000/digest/index.html'],
    ['at no address', 'https://'],
  ])('%s', (_, referrer) => expect(foundAt(referrer, PAGE)).toBeUndefined());

  test('on the site above it', () => {
    expect(foundAt('https://example.org/', 'https://m.blog.example.org/x')).toBeUndefined();
    expect(foundAt('https://example.org/', '')).toMatchObject({ role: 'via' });
  });
});
