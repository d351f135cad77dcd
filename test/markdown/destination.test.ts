import { expect, it } from 'vitest';
import { destination } from '../../src/markdown/destination';

it.each([
  ['https://example.com', 'https://example.com'],
  ['https://example.com//double//slash/#', 'https://example.com//double//slash/#'],
  ['https://example.com/a_b*c~d?x=1&y=2', 'https://example.com/a_b*c~d?x=1&y=2'],
  ['https://en.example.org/wiki/Clip_(tool)', 'https://en.example.org/wiki/Clip_(tool)'],
  ['https://example.com/a)b', 'https://example.com/a%29b'],
  ['https://example.com/)(', 'https://example.com/%29%28'],
  ['https://example.com/a b', 'https://example.com/a%20b'],
  ['https://example.com/<b>"x"`', 'https://example.com/%3Cb%3E%22x%22%60'],
  ['https://example.com/?a=1&copy;=2', 'https://example.com/?a=1&amp;copy;=2'],
  ['https://user:pass@example.com/x', 'https://example.com/x'],
  ['https://example.com/a\\b', 'https://example.com/a/b'],
  ['https://例え.jp/パス', 'https://例え.jp/パス'],
  ['mailto:me@example.com', 'mailto:me@example.com'],
  [' https://example.com/x\n', 'https://example.com/x'],
])('%j becomes %j', (url, expected) => {
  expect(destination(url, 'commonmark')).toBe(expected);
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  'no url',
  '',
])('%j is never linked to', (url) => {
  expect(destination(url, 'commonmark')).toBeUndefined();
});

it('has its braces encoded for engines that run them', () => {
  expect(destination('https://example.com/{{x}}', 'hugo')).toBe(
    'https://example.com/%7B%7Bx%7D%7D',
  );
  expect(destination('https://example.com/{x}', 'commonmark')).toBe('https://example.com/{x}');
  expect(destination('https://example.com/a|b', 'jekyll')).toBe('https://example.com/a%7Cb');
});
