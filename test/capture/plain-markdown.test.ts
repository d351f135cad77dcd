import { expect, test } from 'vitest';
import { plainMarkdown } from '../../src/capture/plain-markdown';

test.each<[string, string]>([
  ['', ''],
  [' some words ', 'some words'],
  ['# no heading', '\\# no heading'],
  ['1. no list', '1\\. no list'],
  ['a [link](b) & <b>', 'a \\[link\\](b) & \\<b>'],
  ['one\n\n  - two', 'one\n\\- two'],
])('%j reads as it stands', (text, markdown) => expect(plainMarkdown(text)).toBe(markdown));
