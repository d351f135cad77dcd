import { describe, expect, test } from 'vitest';
import { linkIn, readableUrl } from '../../src/core/link-text';

describe('the link in what was pasted', () => {
  test.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['  https://example.org/a\n', 'https://example.org/a'],
    ['mailto:someone@example.org', 'mailto:someone@example.org'],
    ['https://example.org/a.', 'https://example.org/a.'],
    ['example.org', 'https://example.org'],
    ['example.org:8080/a?b', 'https://example.org:8080/a?b'],
    ['www.example.org/with space', undefined],
    ['Tide tables, all wrong: https://example.org/a.', 'https://example.org/a'],
    ['Read this!\nhttps://example.org/a\nSent from a phone', 'https://example.org/a'],
    ['<https://example.org/a>', 'https://example.org/a'],
    ['see (https://example.org/wiki/A_(b)), please', 'https://example.org/wiki/A_(b)'],
    ['(https://example.org/a).', 'https://example.org/a'],
    ['two https://one.example https://two.example', 'https://one.example'],
    ['javascript:alert(1)', undefined],
    ['javascript:location="https://example.org"', undefined],
    ['data:text/html,https://example.org', undefined],
    ['blob:https://example.org/1', undefined],
    ['file:///etc/hosts', undefined],
    ['ftp://example.org/a', undefined],
    ['https://', undefined],
    ['tide tables', undefined],
    ['a.b', undefined],
    ['', undefined],
  ])('%j: %s', (text, link) => {
    expect(linkIn(text)).toBe(link);
  });
});

describe('an address that stands for a title', () => {
  test.each([
    ['https://www.example.org/log/tide-tables/?utm_source=x#end', 'example.org/log/tide-tables'],
    ['https://example.org', 'example.org'],
    ['http://localhost:8080/a', 'localhost:8080/a'],
    ['https://example.org/Gr%C3%BC%C3%9Fe', 'example.org/Grüße'],
    ['https://example.org/100%25%FF', 'example.org/100%25%FF'],
    ['https://example.org/a%0Ab%E2%80%AEc', 'example.org/a bc'],
    ['mailto:someone@example.org', 'someone@example.org'],
    ['about:blank', 'blank'],
    ['not one', 'not one'],
    ['data:,', ','],
  ])('%s: %s', (url, title) => {
    expect(readableUrl(url)).toBe(title);
  });
});
