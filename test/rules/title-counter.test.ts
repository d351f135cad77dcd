import { expect, test } from 'vitest';
import type { RulePage } from '../../src/rules/rule';
import { siteOf } from '../../src/rules/site';
import { titleCounter } from '../../src/rules/title-counter';

const YOUTUBE = 'https://www.youtube.com/watch?v=a';
const FORUM = 'https://forum.example/t/1';
const IMDB = 'https://www.imdb.com/title/tt1022603/';

function cleaned(title: string, url: string, own: Partial<RulePage> = {}) {
  return titleCounter.apply({ title, url, ...own }, siteOf(url));
}

test.each([
  ['a number', '(4) A video - YouTube', YOUTUBE, {}, 'A video - YouTube', '(4)'],
  ['many', '(99+) A post / X', 'https://x.com/a/status/1', {}, 'A post / X', '(99+)'],
  [
    'in square brackets',
    '[2] Room | Element',
    'https://app.element.io/',
    {},
    'Room | Element',
    '[2]',
  ],
  ['no space', '(4)A video', YOUTUBE, {}, 'A video', '(4)'],
  ['a space that doesn’t break', '(4)\u00a0A video', YOUTUBE, {}, 'A video', '(4)'],
  ['space before it', ' (4) A video', YOUTUBE, {}, 'A video', '(4)'],
  [
    'a great number, proved by the shared title',
    '(1,234) A video - YouTube',
    YOUTUBE,
    { shareTitle: 'A video' },
    'A video - YouTube',
    '(1,234)',
  ],
  [
    'before a title that has a number of its own',
    '(3) (500) Days of Summer - YouTube',
    YOUTUBE,
    {},
    '(500) Days of Summer - YouTube',
    '(3)',
  ],
  [
    'the same, small, proved by the heading',
    '(3) (2) Hearts',
    YOUTUBE,
    { heading: '(2) Hearts' },
    '(2) Hearts',
    '(3)',
  ],
  [
    'elsewhere, proved by the heading',
    '(2) How to clip - Forum',
    FORUM,
    { heading: 'How to clip' },
    'How to clip - Forum',
    '(2)',
  ],
  [
    'elsewhere, proved by the shared title',
    '[12] How to clip',
    FORUM,
    { shareTitle: 'How to clip - Forum' },
    'How to clip',
    '[12]',
  ],
  [
    'case and space make no difference',
    '(2) How  to CLIP',
    FORUM,
    { heading: ' How to clip\n' },
    'How  to CLIP',
    '(2)',
  ],
])('%s: it goes', (_, title, url, own, clean, part) => {
  expect(cleaned(title, url, own)).toEqual({ to: { title: clean }, parts: [part] });
});

test.each([
  ['a film', '(500) Days of Summer (2009) - IMDb', IMDB, { heading: '(500) Days of Summer' }],
  ['a film, the page unread', '(500) Days of Summer (2009) - IMDb', IMDB, {}],
  [
    'its trailer',
    '(500) Days of Summer Trailer - YouTube',
    YOUTUBE,
    { shareTitle: '(500) Days of Summer Trailer' },
  ],
  ['its trailer, the page unread', '(500) Days of Summer Trailer - YouTube', YOUTUBE, {}],
  [
    'a small number that is the title’s',
    '(2) Hearts - YouTube',
    YOUTUBE,
    { shareTitle: '(2) Hearts' },
  ],
  ['elsewhere, the page unread', '(2) How to clip - Forum', FORUM, {}],
  [
    'elsewhere, its headings of something else',
    '(2) How to clip',
    FORUM,
    { heading: 'Forum', shareTitle: 'Welcome' },
  ],
  ['a heading of one letter proves nothing', '(2) How to clip', FORUM, { heading: 'H' }],
  ['a year', '(2024) A look back', FORUM, {}],
  [
    'an arXiv number',
    '[2403.01234] Attention',
    'https://arxiv.org/abs/2403.01234',
    { heading: 'Attention' },
  ],
  ['a word', '(Not) a counter', YOUTUBE, {}],
  ['not in front', 'A video (4) - YouTube', YOUTUBE, {}],
  ['at the end', 'A video (4)', YOUTUBE, {}],
  ['nothing else', '(4)', YOUTUBE, {}],
  ['a number without brackets', '4 A video', YOUTUBE, {}],
  ['brackets that don’t match', '(4] A video', YOUTUBE, {}],
  ['empty', '', YOUTUBE, {}],
])('%s: it stays', (_, title, url, own) => {
  expect(cleaned(title, url, own)).toBeUndefined();
});
