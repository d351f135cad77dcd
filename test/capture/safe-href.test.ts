import { describe, expect, it } from 'vitest';
import { safeHref } from '../../src/capture/reader/safe-href';

const BASE = 'https://a.example/dir/page?q=1';

describe('safeHref', () => {
  it.each([
    ['/x', 'https://a.example/x'],
    ['other#part', 'https://a.example/dir/other#part'],
    ['//b.example/', 'https://b.example/'],
    ['https://user:secret@b.example/', 'https://b.example/'],
    ['/w/(x)_[y]*', 'https://a.example/w/(x)_[y]*'],
    ['/w/x)y(', 'https://a.example/w/x%29y%28'],
    ['/?a=1&b=2&copy;=3', 'https://a.example/?a=1&b=2&amp;copy;=3'],
    ['/a b<c>', 'https://a.example/a%20b%3Cc%3E'],
    ['mailto:me@a.example', 'mailto:me@a.example'],
  ])('%s leads to %s', (href, target) => {
    expect(safeHref(href, BASE)).toBe(target);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    'http://[',
  ])('%s leads nowhere', (href) => {
    expect(safeHref(href, BASE)).toBeUndefined();
  });
});
