import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { dividedAtItems, joinedItems } from '../../src/ui/preview/list-items';
import { previewTree } from '../../src/ui/preview/preview-tree';
import { isFarReaching, sectionsOf } from '../../src/ui/preview/sections';
import { treeMaker } from '../../src/ui/preview/tree-maker';
import fc from '../properties/fast-check';
import { HOSTILE_PIECES } from '../properties/hostile-month';

const FOOTNOTES = { heading: 'Footnotes', back: 'Back' };

const treeOf = (markdown: string) => previewTree(markdown, FOOTNOTES);
const text = ({ children }: Root) =>
  JSON.stringify(children, (key, value) => (key === 'position' ? undefined : value));

const BLOCKS = [
  '\n',
  '\n\n',
  '## ',
  '\n## ',
  '\n# h\n',
  '- ',
  '\n- ',
  '  ',
  '    ',
  '> ',
  'text',
  '|',
];
const ITEMS = [
  '\n- a',
  '\n- b',
  '\n\n- c',
  '\n  - d',
  '\n  e',
  '\n\n  f',
  '\n* g',
  '\n1. h',
  '\n\ni\n',
];

const isParted = (markdown: string) => !isFarReaching(markdown) && sectionsOf(markdown).length > 1;
const isDivided = (markdown: string) => (dividedAtItems(markdown)?.items.length ?? 0) > 1;

describe('a preview made part by part', () => {
  it.each([
    ['sections', 'Hello.\n\n## One\n\n- a\n- b\n\n## Two\n\n- c\n', 3],
    ['a heading right below a list, a quote, a table', '- a\n# b\n> c\n## d\n|e|\n|-|\n### f', 4],
    ['a fence in a list, which ends with it', '- ```\n## One', 2],
    ['a heading first', '\n\n## One\n\ntext', 2],
  ])('is the whole: %s', (_, markdown, sections) => {
    expect(isFarReaching(markdown)).toBe(false);
    expect(sectionsOf(markdown)).toHaveLength(sections);
    expect(text(treeMaker()(markdown, FOOTNOTES))).toBe(text(treeOf(markdown)));
  });

  it.each([
    ['a fence', '## One\n\n```\n## Two\n```'],
    ['HTML around a heading', '<details>\n\n## One\n\n</details>'],
    ['a definition far below', '[a]\n\n## One\n\n[a]: https://b.example'],
    ['footnotes', 'a[^1]\n\n## One\n\n[^1]: b'],
  ])('is made whole: %s', (_, markdown) => {
    expect(isFarReaching(markdown)).toBe(true);
    expect(text(treeMaker()(markdown, FOOTNOTES))).toBe(text(treeOf(markdown)));
  });

  it.each([
    ['items', 'Hello.\n- a\n- b\n- c', 3],
    ['a blank line between two', '- a\n\n- b\n- c\n', 3],
    ['a blank line in one', '* a\n\n  b\n* c\n', 2],
    ['one with other blocks, none of them a paragraph', '- # a\n\n  > b\n- c', 2],
    ['a list in one', '- a\n  - b\n\n- c', 2],
    ['a blank line in a list in one', '- a\n  - b\n\n  - c\n- d', 2],
    ['a paragraph between two lists', '- a\n- b\n\nText\n- c\n\n- d', 4],
    ['a line that goes on with an item', '- a\nb\n- c', 2],
    ['numbers above and below', '1. a\n- b\n- c\n2. d', 2],
    ['a rule', '* a\n* * *\n* b', 2],
    ['what JavaScript alone takes for a line', '- a\u2028- b\n- c', 2],
    ['a table', 'a | b\n- | -\nc | d\n- e', 1],
  ])('is the whole, item by item: %s', (_, markdown, items) => {
    const divided = dividedAtItems(markdown);
    expect(divided?.items).toHaveLength(items);
    expect(text(treeMaker()(markdown, FOOTNOTES))).toBe(text(treeOf(markdown)));
    expect(divided && text(joinedItems(divided, treeOf) ?? treeOf(markdown))).toBe(
      text(treeOf(markdown)),
    );
  });

  it.each([
    ['tasks', '- [ ] a\n- b'],
    ['a list of another bullet', '- a\n\ntext\n* b\n- c'],
    ['an indented item', 'text\n - a\n- b'],
    ['an empty item above', '-\n- a\n- b'],
  ])('is the whole, where items aren’t apart: %s', (_, markdown) => {
    expect(text(treeMaker()(markdown, FOOTNOTES))).toBe(text(treeOf(markdown)));
  });

  it.each([
    ['hostile text', [...HOSTILE_PIECES, ...BLOCKS], isParted, 100],
    ['lists', [...BLOCKS, ...ITEMS, ...ITEMS], isDivided, 300],
  ])('is the whole, whatever is in it: %s', (_, pieces, counts, least) => {
    const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 });
    const make = treeMaker();
    let counted = 0;
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom(...pieces), (texts, at, other) => {
        const markdown = texts.join('');
        if (counts(markdown)) counted++;
        const divided = dividedAtItems(markdown);
        const joined = isFarReaching(markdown)
          ? undefined
          : divided && joinedItems(divided, treeOf);
        if (joined) expect(text(joined)).toBe(text(treeOf(markdown)));
        expect(text(make(markdown, FOOTNOTES))).toBe(text(treeOf(markdown)));
        const edited = texts.with(at % texts.length, other).join('');
        expect(text(make(edited, FOOTNOTES))).toBe(text(treeOf(edited)));
      }),
      { numRuns: 2000 },
    );
    expect(counted).toBeGreaterThan(least);
  });
});
