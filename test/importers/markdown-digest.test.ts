import { de } from 'date-fns/locale/de';
import { enUS } from 'date-fns/locale/en-US';
import { describe, expect, it } from 'vitest';
import { importPost, renderImported, roundTrip } from '../../scripts/roundtrip/round-trip';
import { fillPattern } from '../../src/core/patterns';
import { parseStyleFile, styleFileText } from '../../src/core/style-file';
import { checkPattern, issueValues } from '../../src/core/style-patterns';
import { markdownDigest, readPost, styleOfPosts } from '../../src/importers/markdown-digest';
import { frontMatter } from '../../src/markdown/front-matter';
import { bulletShape } from '../../src/markdown/item-shape';
import { POSTS } from './posts';

const ISSUE = { from: '2024-03-04', to: '', title: '', date: '', description: '', tags: [] };

const post = (name: keyof typeof POSTS) => POSTS[name] ?? '';
const read = (text: string, fileName = '2024-03-04-links.md') => readPost({ name: fileName, text });
const PREFIX = 'Zqx ';

describe.each(Object.entries(POSTS))('%s', (_, text) => {
  it('comes out as it was', () => {
    expect(roundTrip(text, 'x.md').markdown).toBe(text);
  });

  it('comes out as it was with Windows line ends', () => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(roundTrip(windows, 'x.md').markdown).toBe(windows);
  });

  it('has its titles from the clips', () => {
    const { markdown, clips } = roundTrip(text, 'x.md', PREFIX);
    expect(markdown.split(PREFIX).length - 1).toBeGreaterThanOrEqual(clips.length);
    expect(markdown.split(PREFIX).join('')).toBe(text);
  });
});

describe('clips', () => {
  it('have their note, section and highlight', () => {
    const { clips, issue, style } = read(post('sections with an intro, numbers and an outro'));
    expect(clips).toMatchObject([
      { title: 'A map drawn twice', note: 'the second time with a friend', section: 'Articles' },
      { title: 'The swift census', note: 'one bird in nine', highlight: true },
      { title: 'sharpening', note: 'A talk on {link}, with slides', highlight: false },
      { title: 'Seed list', note: '', section: 'Tools' },
      { title: 'Bread clock', note: 'forgives you', section: 'Tools' },
    ]);
    expect(clips.filter((clip) => clip.form !== undefined)).toEqual([]);
    expect(issue).toMatchObject({
      title: 'Good reads #12',
      number: 12,
      date: '2024-03-04',
      tags: ['web', 'maps'],
      intro: 'A slow week, mostly indoors.',
      outro: 'Until next week!',
    });
    expect(style).toMatchObject({ layout: 'sections', separator: ' - ', highlight: 'bold' });
  });

  it('are highlights as kramdown needs them marked', () => {
    const { clips, style } = read(post('highlights for kramdown'));
    expect(clips.map(({ highlight }) => highlight)).toEqual([false, true]);
    expect(style).toMatchObject({ engine: 'jekyll', highlight: 'mark' });
  });

  it('of a list are nested as they were', () => {
    const { clips } = read(post('nested items and prose between'));
    const [root, child, other, first] = clips;
    expect([child?.parent, other?.parent, first?.parent]).toEqual([root?.id, root?.id, undefined]);
  });

  it('are not made from comments', () => {
    const { clips } = read(post('comments, shortcodes and HTML pass through'));
    expect(clips.map(({ title }) => title)).toEqual(['Kept', 'Hidden']);
  });

  it('have what stands below their heading as their note', () => {
    const { clips, style } = read(post('a heading for each link'));
    expect(style.layout).toBe('headings');
    expect(clips).toMatchObject([
      { title: 'One', note: 'What it is about.\n\n> A line from it.', quotes: [] },
      { title: 'Two', note: '{link} (video)\n\nMore about it.\n\n- a point\n- another' },
      { title: 'Three', note: 'And why.', quotes: [{ text: 'A line of *three*.' }] },
    ]);
  });

  it('have their discussions and quotes where the style writes them back so', () => {
    const below = read(post('discussions and quotes below'));
    const [one, child, two, three, hn, four, long] = below.clips;
    expect(one).toMatchObject({
      note: 'first\n\n- a note',
      related: [
        { title: 'HN', url: 'https://news.ycombinator.com/item?id=1' },
        { title: 'Lobsters', url: 'https://lobste.rs/s/abc' },
      ],
      quotes: [{ text: 'A line.' }],
    });
    expect(child).toMatchObject({ title: 'Child', parent: one?.id });
    expect(two).toMatchObject({ note: '', quotes: [{ text: 'One line.' }, { text: 'Another.' }] });
    expect(hn).toMatchObject({ title: 'After a note', parent: three?.id });
    expect(long).toMatchObject({ note: ', at length', parent: four?.id });
    expect(below.clips.filter(({ form }) => form?.isVerbatim)).toEqual([]);
  });

  it('have the discussions in their line', () => {
    const { clips, style } = read(post('discussions in the line, quotes in marks'));
    expect(style).toMatchObject({ discussions: 'inline', quote: 'quoted', separator: ' - ' });
    expect(clips).toMatchObject([
      { note: 'a comment', related: [{ title: 'HN' }, { title: 'Lobsters' }] },
      { note: '- a note', related: [{ title: 'HN' }], quotes: [{ text: 'Said so.' }] },
      { note: '([a page](https://example.org/p))', related: [] },
    ]);
  });

  it('have their kinds', () => {
    expect(read(post('a day log')).clips[0]).toMatchObject({ kind: 'Paper', title: 'One' });
  });

  it('of a day log have their days', () => {
    const text = `---\ndate: 2024-04-02\n---\n\nHello.\n\n${post('a day log')}\n## More\n\n- [x](https://example.org/x)\n`;
    const { clips, issue, style } = read(text);
    expect(style).toMatchObject({ layout: 'day-log', day: '{day:MMMM do}.', highlight: 'mark' });
    expect(issue).toMatchObject({
      intro: 'Hello.',
      blocks: [],
      from: '2024-03-01',
      to: '2024-03-31',
    });
    expect(clips).toMatchObject([
      {
        title: 'One',
        day: '2024-03-04',
        kind: 'Paper',
        related: [{ role: 'discussion', title: 'HN discussion' }],
      },
      { title: 'Two', day: '2024-03-05', note: ', a long one.', highlight: true },
      { title: 'x', section: 'More' },
    ]);
    expect(clips.filter((clip) => clip.form !== undefined)).toEqual([]);
    expect(roundTrip(text, 'x.md').markdown).toBe(text);
  });

  it('of unsafe addresses are not made', () => {
    const text = '- [x](javascript:alert(1))\n- [y](https://example.org/)\n';
    expect(read(text).clips.map(({ title }) => title)).toEqual(['y']);
    expect(roundTrip(text, 'x.md').markdown).toBe(text);
  });

  it('take another address when they are given one', () => {
    const { markdown } = roundTrip('- [a](/posts/1)\n', 'x.md');
    expect(markdown).toBe('- [a](/posts/1)\n');
  });
});

describe('a style', () => {
  const style = (text: string, fileName: string) =>
    readPost({ name: fileName, text }, { locales: [enUS, de] }).style;

  it('is learned with its patterns', () => {
    const text = post('sections with an intro, numbers and an outro');
    const { title, fileName, frontMatter } = style(text, '_posts/2024-03-04-good-reads-12.md');
    expect(title).toBe('Good reads #{number}');
    expect(fileName).toBe('{date:yyyy-MM-dd}-{slug}.md');
    expect(frontMatter.fields).toEqual([
      { key: 'layout', value: 'post', type: 'raw' },
      { key: 'title', value: '{title}', type: 'text' },
      { key: 'date', value: '{date}', type: 'bare' },
      { key: 'tags', value: '{tags}', type: 'list' },
    ]);
  });

  it.each([
    ['Links for March 2024', 'en-US', 'Links for {month:MMMM yyyy}'],
    ['Lesestoff im März 2024', 'de', 'Lesestoff im {month:MMMM yyyy}'],
    ['Issue 007', 'en-US', 'Issue {number:03}'],
    ['2024-03-04', 'en-US', '{to:yyyy-MM-dd}'],
    ['"Notebook 7: March"', 'en-US', 'Notebook {number}: {month:MMMM}'],
    ['Heft 012 – März', 'de', 'Heft {number:03} – {month:MMMM}'],
    ['"March 4: ten links"', 'en-US', '{to:MMMM d}: ten links'],
    ['Notes of 4th March 2024', 'en-US', 'Notes of {to:do MMMM yyyy}'],
    ['Mar 4, 2024 in links', 'en-US', '{to:MMM d, yyyy} in links'],
    ['Links of 4/3/2024', 'en-US', 'Links of {to:d/M/yyyy}'],
    ['Read on 6th March 2024', 'en-US', 'Read on 6th March {month:yyyy}'],
    ['Reading 03/2024', 'en-US', 'Reading {month:MM/yyyy}'],
    ['周刊第 3 期', 'en-US', '周刊第 {number} 期'],
    ['Links (Ed. 3)', 'en-US', 'Links (Ed. {number})'],
    ['Weeknotes (2024 week 10)', 'en-US', 'Weeknotes ({month:yyyy} week {number})'],
    ['Woche 10, die Links', 'en-US', 'Woche {number}, die Links'],
    ['2024 – Week 10', 'en-US', '{month:yyyy} – Week {number}'],
    ['"2024: Issue 3"', 'en-US', '{month:yyyy}: Issue {number}'],
    ['10 links of March 2024', 'en-US', '10 links of {month:MMMM yyyy}'],
    ['Marching on, March 2024', 'en-US', 'Marching on, {month:MMMM yyyy}'],
  ])('has the month, date and number of %s as fields', (title, locale, pattern) => {
    const text = `---\ntitle: ${title}\ndate: 2024-03-04\n---\n\n- [a](https://example.org/)\n`;
    expect(style(text, 'x.md')).toMatchObject({ locale, title: pattern });
  });

  it.each([
    ...['2024: links', '2024-03', '2024-03-04', '2024/03', 'Links 2024.03', '2024', 'March 2024'],
    ...['2024 – March', '2024, again'],
  ])('has no number where %s says when it came out', (title) => {
    const text = `---\ntitle: "${title}"\ndate: 2024-03-04\n---\n\n- [a](https://example.org/)\n`;
    expect(readPost({ name: 'x.md', text }).issue.number).toBeUndefined();
  });

  it.each([
    ['date: 2024-03-04T14:28:59+01:00', 'date: 2024-04-01T14:28:59+01:00'],
    ['date: 2024-03-04 14:28:59 +0100', 'date: 2024-04-01 14:28:59 +0100'],
    ["date: '2024-03-04 14:28'", "date: '2024-04-01 14:28'"],
    ['date: "Mar 4, 2024"', 'date: "Apr 1, 2024"'],
    ['pubDate: "2024-03-04"', 'pubDate: "2024-04-01"'],
    ['pubDatetime: 2024-03-04T10:00:00.000Z', 'pubDatetime: 2024-04-01T10:00:00.000Z'],
    ['postDate: 2024-03-04', 'postDate: 2024-04-01'],
    [
      'date: 2024-03-04\nlast_modified_at: 2024-03-04 09:00',
      'date: 2024-04-01\nlast_modified_at: 2024-04-01 09:00',
    ],
    [
      'date: 2024-03-04\npath: "/2024/03/04/links/"',
      'date: 2024-04-01\npath: "/2024/04/01/links/"',
    ],
    ['date: 2024-03-04\nreviewed: 2023-01-01', 'date: 2024-04-01\nreviewed: 2023-01-01'],
  ])('has %j as a pattern', (lines, next) => {
    const text = `---\n${lines}\n---\n\n- [a](https://example.org/)\n`;
    const { issue, style } = readPost({ name: 'x.md', text });
    expect(issue.date).toBe('2024-03-04');
    const later = { ...issue, fields: {}, date: '2024-04-01' };
    expect(frontMatter(later, style, enUS)).toBe(`---\n${next}\n---\n\n`);
    expect(roundTrip(text, 'x.md').markdown).toBe(text);
  });

  it.each([
    '[taxonomies]\ntags = ["maps", "slow bread"]',
    '[taxonomies]\ncategories = ["maps", "slow bread"]',
    'taxonomies.tags = ["maps", "slow bread"]',
  ])('has tags where Zola reads them: %j', (lines) => {
    const text = `+++\ntitle = "Maps"\n${lines}\n+++\n\n- [a](https://example.org/)\n`;
    const { issue, style } = readPost({ name: 'x.md', text });
    expect(issue.tags).toEqual(['maps', 'slow bread']);
    expect(roundTrip(text, 'x.md').markdown).toBe(text);
    const next = { ...issue, fields: {}, title: 'Boats', tags: ['x'] };
    expect(frontMatter(next, style, enUS)).toBe(
      `+++\ntitle = "Boats"\n${lines.replace(/\[".*/, '["x"]')}\n+++\n\n`,
    );
  });

  it('has lines of keys without fences, as Pelican reads them', () => {
    const text = `Title: Good reads #12: maps
Date: 2024-03-04 16:24
Tags: maps, slow bread
Category: links

- [a](https://example.org/)
`;
    const { issue, style, clips } = readPost({ name: 'x.md', text });
    expect(issue).toMatchObject({
      title: 'Good reads #12: maps',
      number: 12,
      date: '2024-03-04',
      tags: ['maps', 'slow bread'],
      intro: '',
    });
    expect(clips.length).toBe(1);
    expect(roundTrip(text, 'x.md').markdown).toBe(text);
    const next = { ...issue, title: 'Good reads #13', date: '2024-04-01', tags: ['x'] };
    expect(frontMatter(next, style, enUS)).toBe(
      'Title: Good reads #13\nDate: 2024-04-01 16:24\nTags: x\nCategory: links\n\n',
    );
    const again = parseStyleFile(styleFileText({ ...style, name: 'Mine' }), ['flat'], enUS);
    expect(again.frontMatter).toEqual(style.frontMatter);
  });

  it.each(['Note: a\nAnd: b\n\n', 'Title: a\n\n', 'Title: a\nDate: b\n'])(
    'has none where %j is prose',
    (start) => {
      const text = `${start}- [a](https://example.org/)\n`;
      expect(readPost({ name: 'x.md', text }).style.frontMatter.format).toBe('none');
      expect(roundTrip(text, 'x.md').markdown).toBe(text);
    },
  );

  it('counts as the posts do', () => {
    const link = '[a](https://example.org/)';
    const ones = style(`1. ${link}\n1. ${link}\n1. ${link}\n`, 'x.md');
    expect(ones).toMatchObject({ isNumbered: true, isAllOnes: true });
    expect(bulletShape(ones).marker(4)).toBe('1. ');
    expect(style(`1. ${link}\n2. ${link}\n`, 'x.md')).not.toHaveProperty('isAllOnes');
    expect(style(`1. ${link}\n`, 'x.md')).not.toHaveProperty('isAllOnes');
  });

  it('has headings of the level that the links have', () => {
    const text = `## [a](https://example.org/1)\n\nA.\n\n## [b](https://example.org/2)\n\nB.\n`;
    expect(style(text, 'x.md')).toMatchObject({
      layout: 'headings',
      sectionHeading: '# {section}',
    });
    expect(read(text).clips.filter(({ form }) => form)).toEqual([]);
    const half = `${text}\n- [c](https://example.org/3)\n- [d](https://example.org/4)\n`;
    expect(style(half, 'x.md').layout).toBe('headings');
    expect(roundTrip(half, 'x.md').markdown).toBe(half);
  });

  it.each([
    ['Weekly links', { unit: 'week', startsOn: 2 }],
    ['Links der Woche', { unit: 'week', startsOn: 2 }],
    ['周刊第 3 期', { unit: 'week', startsOn: 2 }],
    ['Good reads', { unit: 'month' }],
  ])('has the cadence that %s tells', (title, cadence) => {
    const text = `---\ntitle: ${title}\ndate: 2024-03-04\n---\n\n- [a](https://example.org/)\n`;
    expect(style(text, 'x.md').cadence).toEqual(cadence);
  });

  it.each([
    ['Links for February 2024', 'en-US', 'Links for {month:MMMM yyyy}', '2024-02'],
    ['Lesestoff, Februar', 'de', 'Lesestoff, {month:MMMM}', '2024-02'],
    ['February and March', 'en-US', 'February and {month:MMMM}', '2024-03'],
  ])('tells that %s is about the month before it came out', (title, locale, pattern, month) => {
    const text = `---\ntitle: ${title}\ndate: 2024-03-02\n---\n\n- [a](https://example.org/)\n`;
    const read = readPost({ name: 'x.md', text }, { locales: [enUS, de] });
    expect(read.style).toMatchObject({ locale, title: pattern });
    expect(read.issue).toMatchObject({
      id: `month:${month}`,
      from: `${month}-01`,
      date: '2024-03-02',
    });
  });

  it.each(['Mar 4, 2024', 'Mon, 04 Mar 2024 12:00:06 +0800', '4th of March 2024', '4 Mar. 2024'])(
    'has the day of %s',
    (date) => {
      const text = `---\ndate: "${date}"\n---\n\n- [a](https://example.org/)\n`;
      expect(readPost({ name: 'x.md', text }).issue.date).toBe('2024-03-04');
    },
  );

  it('has no field in its title that no title may have', () => {
    const { title } = style('---\ndate: 2024-03-04\ntitle: 4 March 2024\n---\n[a](/b)\n', 'x.md');
    expect(() => checkPattern('title', title, enUS)).not.toThrow();
    expect(fillPattern(title, issueValues({ ...ISSUE, to: '2024-03-10' }), enUS)).toBe(
      '10 March 2024',
    );
  });

  it('of several posts writes the next one, what differs staying on it', () => {
    const posts = [1, 2, 3].map((n) => ({
      name: `2024-0${n}-01-links.md`,
      text: `---\ntitle: "Links ${n}"\n---\n\n* [a](https://example.org/${n}): b\n`,
    }));
    const common = styleOfPosts(posts);
    expect(common).toMatchObject({ title: 'Links {number}', bullet: '*', separator: ': ' });
    const text = '---\ntitle: Links 4\nfoo: 1\n---\n- [a](https://example.org/)\n* [b](/c): d\n';
    const imported = importPost(text, 'x.md', common);
    expect(imported && renderImported(imported)).toBe(text);
    expect(imported?.clips[1]).toMatchObject({ note: 'd' });
  });
});

describe('a file that is no post', () => {
  it.each([
    ['importTooDeep: 3', `a\n\n${'- '.repeat(300)}[a](https://example.org/)\n`],
    ['importTooDeep: 1', `${'>'.repeat(300)} [a](https://example.org/)\n`],
    ['importTooLong', '[a](https://example.org/)\n'.repeat(200_000)],
  ])('is refused: %s', (error, text) => {
    expect(() => read(text)).toThrow(error);
  });

  it('reads a rule of many dashes', () => {
    const text = `- [a](https://example.org/)\n\n${'-'.repeat(300)}\n\n${'- '.repeat(150)}-\n`;
    expect(roundTrip(text, 'x.md').markdown).toBe(text);
  });

  it('is read as far as it goes where it is cut off', () => {
    const text = post('sections with an intro, numbers and an outro');
    for (let length = 0; length < text.length; length += 7) {
      const part = text.slice(0, length);
      expect(roundTrip(part, 'x.md').markdown.trimEnd()).toBe(
        markdownDigest.canRead(part) ? part.trimEnd() : '',
      );
    }
  });
});
