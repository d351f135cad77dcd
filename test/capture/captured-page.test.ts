import { describe, expect, it, test, vi } from 'vitest';
import { type CapturedPage, cleanPage } from '../../src/capture/captured-page';
import type { PageFacts, PageReading } from '../../src/capture/page-reading';
import type { Habits } from '../../src/core/habits';

vi.mock('../../src/browser/messages', () => ({
  message: (_name: string, site: string) => `${site} discussion`,
}));

const URL = 'https://www.example.org/a';

function pageAt(url: string, title = 'A page'): CapturedPage {
  return { tabId: 1, url, title, isPrivate: false };
}

function readingOf(facts: PageFacts, selection = ''): PageReading {
  return { selection, isSelectionCut: false, ...facts };
}

const habits = (some: Partial<Habits>): Habits => ({ ruleChoices: {}, kinds: [], ...some });

describe('a page', () => {
  test.each<[string, CapturedPage, PageFacts | undefined, object]>([
    ['with nothing to clean', pageAt(URL), {}, { url: URL, title: 'A page' }],
    ['that can’t be read', pageAt(`${URL}?fbclid=1`), undefined, { url: URL }],
    ['of which nothing is known', pageAt('', ''), undefined, { url: '', title: '' }],
    [
      'with a counter that its heading proves',
      pageAt(URL, '(4) A page'),
      { heading: 'A page' },
      { title: 'A page' },
    ],
    [
      'with a number that is its title’s own',
      pageAt(URL, '(4) A page'),
      { heading: '(4)  A page' },
      { title: '(4) A page' },
    ],
    [
      'with an address of its own',
      pageAt('https://m.example.org/a?utm_source=x'),
      { canonicalUrl: 'https://www.example.org/a?utm_medium=y' },
      { url: URL },
    ],
    [
      'with the address of another',
      pageAt(URL),
      { canonicalUrl: 'https://www.example.org/b' },
      { url: URL },
    ],
    [
      'reached without loading, with the title and address of the one before',
      pageAt('https://www.example.org/b', 'Page A | Site'),
      {
        canonicalUrl: URL,
        heading: 'Page B',
        shareTitle: 'Page A',
        loadedFrom: URL,
      },
      { url: 'https://www.example.org/b', title: 'Page B' },
    ],
    [
      'reached without loading, shared by the address of the one before',
      pageAt('https://www.example.org/b', 'Page A'),
      { heading: 'Page B', shareTitle: 'Page A', shareUrl: `${URL}?fbclid=1`, loadedFrom: URL },
      { title: 'Page B' },
    ],
    [
      'reached without loading, its head renewed',
      pageAt('https://www.example.org/b', 'Page B | Site'),
      {
        canonicalUrl: 'https://www.example.org/b',
        heading: 'The Site',
        shareTitle: 'Page B',
        loadedFrom: URL,
      },
      { title: 'Page B | Site' },
    ],
    [
      'at another place than it was loaded at',
      pageAt(`${URL}#two`),
      { heading: 'A', shareTitle: 'A page', canonicalUrl: URL, loadedFrom: `${URL}#one` },
      { title: 'A page', url: `${URL}#two` },
    ],
  ])('%s', (_, page, facts, expected) => {
    const { fields } = cleanPage(page, facts && readingOf(facts));
    expect(fields).toMatchObject(expected);
    expect(fields.capturedUrl).toBe(fields.url === page.url ? undefined : page.url);
  });

  it('is known again by every address of it, and by no other page’s', () => {
    const reading = readingOf({ canonicalUrl: URL });
    const mobile = pageAt('https://m.example.org/a?fbclid=1');
    const known = ['example.org/a', 'm.example.org/a'];
    expect(cleanPage(mobile, reading).keys).toEqual(known);
    // Also where the writer wants its address as it is.
    const off = habits({ ruleChoices: { canonical: false } });
    expect(cleanPage(mobile, reading, off)).toMatchObject({
      fields: { url: 'https://m.example.org/a' },
      keys: known.toReversed(),
    });
    const other = readingOf({ canonicalUrl: 'https://www.example.org/b' });
    expect(cleanPage(mobile, other).keys).toEqual(['m.example.org/a']);
    expect(cleanPage(pageAt('', ''), undefined).keys).toEqual([]);
  });

  it('takes the selection with the clean address', () => {
    const { fields } = cleanPage(pageAt(`${URL}?gclid=1`), readingOf({}, 'A *quote*'));
    expect(fields.quotes).toEqual([{ text: 'A *quote*', url: URL }]);
  });

  it('has what is shown of it in one line', () => {
    const heading = `B\u0000\u202e${'b'.repeat(2000)}`;
    const head = { canonicalUrl: URL, shareTitle: 'A page', loadedFrom: URL };
    const { fields } = cleanPage(pageAt(`${URL}b`), readingOf({ heading, ...head }));
    expect(fields.title).toMatch(/^B b{997}…$/);
  });
});

describe('a thread about a story', () => {
  const HN = 'https://news.ycombinator.com/item?id=12';
  const STORY = 'https://www.example.org/story';
  const discussion = {
    role: 'discussion',
    title: 'HN discussion',
    url: HN,
    key: 'news.ycombinator.com/item?id=12',
  };
  const page = pageAt(`${HN}&p=2`, 'A story | Hacker News');
  const thread = { url: HN, storyUrl: `${STORY}?utm_source=hn`, storyTitle: 'A  story\n' };
  // What the thread says of itself isn't said of the story.
  const facts = { thread, canonicalUrl: STORY, siteName: 'Hacker News', heading: 'Not this' };
  const reading = readingOf({ ...facts, referrer: 'https://links.example.com/' }, 'A comment');

  it('is clipped as the story, with the thread', () => {
    const clean = cleanPage(page, reading);
    expect(clean).toMatchObject({
      fields: {
        url: STORY,
        capturedUrl: thread.storyUrl,
        title: 'A story',
        quotes: [{ text: 'A comment', url: HN }],
        related: [discussion],
      },
      keys: ['example.org/story'],
      cleaned: [{ ruleId: 'tracking', parts: ['utm_source'] }],
      clips: 'story',
    });
    expect(clean.foundAt).toBeUndefined();
    const back = cleanPage(page, reading, undefined, ['tracking']);
    expect(back.fields.url).toBe(thread.storyUrl);
  });

  it('is clipped as itself where that was chosen', () => {
    expect(cleanPage(page, reading, undefined, [], 'thread')).toMatchObject({
      fields: { url: page.url, title: page.title, related: [] },
      clips: 'thread',
      foundAt: { title: 'via links.example.com' },
    });
  });

  test.each<[string, CapturedPage, PageFacts]>([
    ['has no story', page, {}],
    ['was read before the tab went on', pageAt(`${HN}3`), facts],
    ['is no thread', pageAt(URL), facts],
  ])('is no such thing where it %s', (_, at, facts) => {
    const clean = cleanPage(at, readingOf(facts));
    expect(clean.fields).toMatchObject({ title: at.title, related: [] });
    expect(clean.clips).toBeUndefined();
  });

  it('has its address for a title where it gives none', () => {
    const untitled = readingOf({ thread: { ...thread, storyTitle: ' \u202e ' } });
    expect(cleanPage(page, untitled).fields.title).toBe('example.org/story');
  });
});

describe('where a page was found', () => {
  const referrer = 'https://links.example.com/';
  test.each<[string, PageFacts, string | undefined]>([
    ['is offered', { referrer }, referrer],
    [
      'is still where the document goes on in itself',
      { referrer, loadedFrom: `${URL}#1` },
      referrer,
    ],
    [
      'isn’t of the page that the document went on to',
      { referrer, loadedFrom: `${URL}b` },
      undefined,
    ],
    ['isn’t known', {}, undefined],
  ])('%s', (_, facts, found) => {
    const clean = cleanPage(pageAt(URL), readingOf(facts));
    expect(clean.foundAt?.url).toBe(found);
    expect(clean.fields.related).toEqual([]);
  });
});

describe('what was cleaned', () => {
  const page = pageAt(`${URL}?utm_source=x&utm_medium=y`, '(4) A page');
  const reading = readingOf({ heading: 'A page' });
  const tracking = {
    ruleId: 'tracking',
    label: 'ruleTracking',
    field: 'url',
    parts: ['utm_source', 'utm_medium'],
  };
  const counter = { ruleId: 'counter', label: 'ruleCounter', field: 'title', parts: ['(4)'] };

  it('is told', () => {
    expect(cleanPage(page, reading).cleaned).toEqual([tracking, counter]);
    expect(cleanPage(pageAt(URL), reading).cleaned).toEqual([]);
  });

  it('isn’t told of a kind, nor of an address that was only not believed', () => {
    const video = pageAt('https://www.youtube.com/watch?v=b', 'B');
    const loadedFrom = 'https://www.youtube.com/watch?v=a';
    const facts = readingOf({ canonicalUrl: loadedFrom, loadedFrom });
    expect(cleanPage(video, facts).cleaned).toEqual([]);
  });

  it('stays where it was put back, and where the rule is off', () => {
    const back = cleanPage(page, reading, undefined, ['counter', 'gone']);
    expect(back.cleaned).toEqual([tracking]);
    expect(back.fields).toMatchObject({ url: URL, title: '(4) A page' });
    const off = cleanPage(page, reading, habits({ ruleChoices: { tracking: false } }));
    expect(off.cleaned).toEqual([counter]);
    expect(off.fields.url).toBe(page.url);
    expect(off.fields).not.toHaveProperty('capturedUrl');
  });
});

describe('the kind', () => {
  const video = pageAt('https://youtu.be/abc', 'A video');

  test.each<[string, string[], object]>([
    ['is suggested until it has been used', ['Paper'], { suggestedKind: 'Video' }],
    ['is filled in from then on', ['Paper', 'Video'], { fields: { kind: 'Video' } }],
    ['is filled in as the writer writes it', ['video'], { fields: { kind: 'video' } }],
  ])('%s', (_, kinds, expected) => {
    const clean = cleanPage(video, undefined, habits({ kinds }));
    expect(clean).toMatchObject(expected);
    expect(clean.suggestedKind === undefined).toBe(clean.fields.kind !== undefined);
  });

  it('is none on most pages', () => {
    const clean = cleanPage(pageAt(URL), undefined, habits({ kinds: [''] }));
    expect(clean.suggestedKind).toBeUndefined();
    expect(clean.fields.kind).toBeUndefined();
  });
});
