import { describe, expect, test } from 'vitest';
import { canOpen, draftKind, draftName, draftWords } from '../../digest/drafts/draft-text';
import { type ClipFields, newClip } from '../../src/core/clip';

const draft = (key: string, fields: Partial<ClipFields> = {}) => ({ key, fields, updatedAt: 0 });
const URL = 'https://example.org/a';
const fields = {
  url: URL,
  title: 'A',
  note: '',
  quotes: [],
  highlight: false,
  tags: [],
  related: [],
};
const clip = newClip(fields, { id: 'a', now: 0, utcOffset: 0, revision: '1-a' });

describe('a draft', () => {
  test.each([
    ['of a page', draft('url:example.org/a', { url: URL }), 'page'],
    ['of a page without a web address', draft('url:about:blank', { url: 'about:blank' }), 'page'],
    ['of what has no address', draft('url:x', { url: 'x' }), 'text'],
    ['of a clip', { ...draft('clip:a'), clip }, 'clip'],
    ['of a clip that is gone', draft('clip:a', { url: URL }), 'text'],
    ['of a link being added', draft('new:1', { url: URL }), 'text'],
  ])('%s', (_, open, kind) => {
    expect(draftKind(open)).toBe(kind);
  });

  test.each([
    ['its own title', { ...draft('clip:a', { title: ' Mine ' }), clip }, 'Mine'],
    ['the clip’s title', { ...draft('clip:a'), clip }, 'A'],
    [
      'the clip’s title where its own was emptied',
      { ...draft('clip:a', { title: '' }), clip },
      'A',
    ],
    ['its address', draft('url:example.org/a', { url: URL }), 'example.org/a'],
    ['nothing', draft('new:1', { note: 'n' }), ''],
  ])('is called by %s', (_, open, name) => {
    expect(draftName(open)).toBe(name);
  });

  test.each([
    ['its note', { note: ' Two\n\nlines ' }, 'Two lines'],
    ['a quote without one', { note: ' ', quotes: [{ text: ' ' }, { text: 'q' }] }, 'q'],
    ['whole words', { note: 'word '.repeat(40) }, `${'word '.repeat(28).trim()}…`],
    ['no half of a character', { note: `a${'𝄞'.repeat(100)}` }, `a${'𝄞'.repeat(69)}…`],
    ['nothing', {}, ''],
  ])('begins with %s', (_, fields, words) => {
    expect(draftWords(draft('new:1', fields))).toBe(words);
  });
});

test.each([
  [URL, true],
  ['HTTP://example.org', true],
  ['javascript:alert(1)', false],
  ['data:text/html,a', false],
  ['file:///a', false],
  ['https://', false],
  [undefined, false],
])('%s can be opened: %s', (url, can) => {
  expect(canOpen(url)).toBe(can);
});
