import { describe, expect, test } from 'vitest';
import { isLinkable, urlKey, urlKeys } from '../../src/core/url';

describe('the key of an address', () => {
  test.each([
    ['https://example.org/page', 'example.org/page'],
    ['http://www.example.org/page/', 'example.org/page'],
    ['https://EXAMPLE.org/Page', 'example.org/Page'],
    ['https://example.org', 'example.org'],
    ['https://example.org/#top', 'example.org'],
    ['https://example.org:8080/a', 'example.org:8080/a'],
    ['https://example.org:443/a', 'example.org/a'],
    ['https://example.org/a?utm_source=x&utm_medium=y', 'example.org/a'],
    ['https://example.org/a?id=1&fbclid=x&gclid=y', 'example.org/a?id=1'],
    ['https://example.org/a?b=2&a=1', 'example.org/a?a=1&b=2'],
    ['https://example.org/a?a=2&a=1', 'example.org/a?a=2&a=1'],
    ['https://example.org/a?source=x', 'example.org/a?source=x'],
    ['https://example.org/?q=%CC&utm_source=x&a=1', 'example.org?a=1&q=%CC'],
    ['https://example.org/app#/inbox', 'example.org/app#/inbox'],
    ['https://example.org/app#!/inbox', 'example.org/app#!/inbox'],
    ['https://user:secret@example.org/a', 'example.org/a'],
    ['https://bücher.example/ä', 'xn--bcher-kva.example/%C3%A4'],
    ['mailto:me@example.org', 'mailto:me@example.org'],
    ['file:///home/me/notes.html', 'file:///home/me/notes.html'],
    ['about:blank', 'about:blank'],
    ['  no address  ', 'no address'],
  ])('%s is %s', (url, key) => expect(urlKey(url)).toBe(key));

  test.each([
    ['https://example.org/a', 'https://example.org/b'],
    ['https://example.org/watch?v=1', 'https://example.org/watch?v=2'],
    ['https://example.org/', 'https://blog.example.org/'],
    ['https://example.org/a', 'https://example.org/A'],
    // In windows-1251 and Shift JIS.
    ['https://example.org/?q=%CC%E8%F0', 'https://example.org/?q=%E4%EE%EC'],
    ['https://example.org/?q=%82%A0&page=2', 'https://example.org/?q=%82%A2&page=2'],
    ['https://example.org/app#/one', 'https://example.org/app#/two'],
  ])('%s and %s are two pages', (one, other) => expect(urlKey(one)).not.toBe(urlKey(other)));
});

test('keys leave out what is absent, empty or twice', () => {
  const urls = [
    'https://example.org/a',
    undefined,
    '',
    'http://www.example.org/a/',
    'https://b.example',
  ];
  expect(urlKeys(urls)).toEqual(['example.org/a', 'b.example']);
});

test.each([
  ['https://example.org/', true],
  [' http://example.org/ ', true],
  ['mailto:me@example.org', true],
  ['HTTPS://example.org', true],
  ['javascript:alert(1)', false],
  [' java\nscript:alert(1)', false],
  ['data:text/html,x', false],
  ['blob:https://example.org/1', false],
  ['file:///etc/passwd', false],
  ['example.org', false],
  ['', false],
])('a digest may link to %j: %s', (url, may) => expect(isLinkable(url)).toBe(may));
