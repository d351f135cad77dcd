import { describe, expect, it } from 'vitest';
import { threadFacts } from '../../src/capture/reader/thread-facts';
import {
  hackerNewsComment,
  hackerNewsPage,
  lobstersPage,
  newRedditPage,
  oldRedditPage,
} from '../fixtures/threads';

const HN = 'https://news.ycombinator.com/item?id=1';
const LOBSTERS = 'https://lobste.rs/s/ab12cd/bees';
const REDDIT = 'https://www.reddit.com/r/hives/comments/1abc/a_title/';
const OLD = 'https://old.reddit.com/r/hives/comments/1abc/a_title/';

const STORY = 'https://example.org/bees?a=1&b=2';
const TITLE = 'Bees &amp; <i>us</i>';
const story = { href: STORY.replace('&', '&amp;'), title: TITLE };
const found = { storyUrl: STORY, storyTitle: 'Bees & us' };

function factsOf(address: string, html: string) {
  return threadFacts(new DOMParser().parseFromString(html, 'text/html'), address);
}

describe('a thread', () => {
  it.each([
    [HN, hackerNewsPage({ id: '1', ...story }), 'https://news.ycombinator.com/item?id=1'],
    [`${HN}&p=2#12`, hackerNewsPage({ id: '1', ...story }), HN],
    [LOBSTERS, lobstersPage({ id: 'ab12cd', ...story }), 'https://lobste.rs/s/ab12cd'],
    [
      `${REDDIT}?share_id=x`,
      newRedditPage({ id: '1abc', ...story, title: 'Bees &amp; us' }),
      'https://www.reddit.com/r/hives/comments/1abc/',
    ],
    [OLD, oldRedditPage({ id: '1abc', ...story }), 'https://www.reddit.com/r/hives/comments/1abc/'],
    // Some see the old form on the new host.
    [
      REDDIT,
      oldRedditPage({ id: '1abc', ...story }),
      'https://www.reddit.com/r/hives/comments/1abc/',
    ],
  ])('%s tells its story', (address, html, url) => {
    expect(factsOf(address, html)).toEqual({ url, ...found });
  });

  it.each([
    ['a question', HN, hackerNewsPage({ id: '1', href: 'item?id=1', title: 'Ask' })],
    ['a comment', 'https://news.ycombinator.com/item?id=9', hackerNewsComment('9')],
    ['a text', LOBSTERS, lobstersPage({ id: 'ab12cd', href: '/s/ab12cd/bees', title: 'Text' })],
    ['a text', OLD, oldRedditPage({ id: '1abc', href: '/r/hives/comments/1abc/a/', title: 'T' })],
    ['a text', REDDIT, newRedditPage({ id: '1abc', href: REDDIT, title: 'Text' })],
    [
      'a picture',
      REDDIT,
      newRedditPage({ id: '1abc', href: 'https://i.redd.it/x.png', title: '' }),
    ],
    ['nothing', REDDIT, newRedditPage({ id: '1abc', href: '', title: 'Empty' })],
    ['another post’s page', REDDIT, newRedditPage({ id: '1xyz', ...story })],
    ['no web address', HN, hackerNewsPage({ id: '1', href: 'javascript:alert(1)', title: 'x' })],
    ['no address', HN, hackerNewsPage({ id: '1', href: 'https://', title: 'x' })],
    [
      'a giant',
      HN,
      hackerNewsPage({ id: '1', href: `https://a.example/${'x'.repeat(8000)}`, title: 'x' }),
    ],
    ['a comment below', `${REDDIT}k2x9/`, newRedditPage({ id: '1abc', ...story })],
    ['a page elsewhere', 'https://example.org/item?id=1', hackerNewsPage({ id: '1', ...story })],
  ])('that is %s tells none', (_, address, html) => {
    expect(factsOf(address, html)).toBeUndefined();
  });

  it('of a megabyte is cut', () => {
    const html = hackerNewsPage({ id: '1', href: STORY, title: 'x'.repeat(1_000_000) });
    expect(factsOf(HN, html)?.storyTitle).toHaveLength(4000);
  });
});
