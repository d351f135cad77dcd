import { describe, expect, it } from 'vitest';
import { escapeText, lineStartAt } from '../../src/capture/reader/escape-text';
import { nodesOf, parseMarkdown } from '../../src/markdown/parse';
import fc from '../properties/fast-check';

/** Texts made of what markdown, HTML and template engines heed. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...'\\ ` * _ ___ === --- *** ~~~ :-- [ ] < > { } | ~ & ! # + - = . ) ( 1 a é : / " \''.split(
        ' ',
      ),
      ...['&amp;', '<b>', '</p>', '<!--', '{{', '%}', '![', '](', '**', '~~', '1.', '- ', ' '],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

/** As prepare.ts does it, where a text begins a line. */
function escapedLine(text: string): string {
  const at = lineStartAt(text);
  if (at === undefined) return escapeText(text);
  return `${escapeText(text.slice(0, at))}\\${text[at]}${escapeText(text.slice(at + 1))}`;
}

describe('escapeText', () => {
  it.each([
    ['snake_case and 5 * 3', 'snake_case and 5 * 3'],
    ['~5 km, _a, a_, f(*x), a*b', '~5 km, \\_a, a_, f(\\*x), a\\*b'],
    ['-5, #tag', '-5, #tag'],
    ['Tom & Jerry, a > b, x < y', 'Tom & Jerry, a > b, x < y'],
    ['<script>', '\\<script>'],
    ['&copy;', '\\&copy;'],
    ['1. item', '1\\. item'],
    ['- item', '\\- item'],
    ['C:\\dir', 'C:\\dir'],
    // What is trimmed of it leaves the backslash beside whatever comes next.
    ['C:\\ ', 'C:\\\\ '],
  ])('%j is written %j', (text, markdown) => {
    expect(escapedLine(text)).toBe(markdown);
  });

  it('reads as the text it was', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = parseMarkdown(escapedLine(text));
        const nodes = [...nodesOf(tree)];
        expect(nodes.map((node) => node.type)).toEqual(['root', 'paragraph', 'text']);
        expect(nodes.at(-1)).toMatchObject({ value: text });
      }),
      { numRuns: 5000 },
    );
  });
});
