import fc from 'fast-check';
import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { previewTree } from '../../src/ui/preview/preview-tree';
import { sectionsOf } from '../../src/ui/preview/sections';
import { treeMaker } from '../../src/ui/preview/tree-maker';
import { HOSTILE_PIECES } from '../properties/hostile-month';

const FOOTNOTES = { heading: 'Footnotes', back: 'Back' };

const text = ({ children }: Root) =>
  JSON.stringify(children, (key, value) => (key === 'position' ? undefined : value));

describe('a preview made section by section', () => {
  it.each([
    ['sections', 'Hello.\n\n## One\n\n- a\n- b\n\n## Two\n\n- c\n', 3],
    ['a heading right below a list, a quote, a table', '- a\n# b\n> c\n## d\n|e|\n|-|\n### f', 4],
    ['a heading first', '\n\n## One\n\ntext', 2],
    ['a fence', '## One\n\n```\n## Two\n```', 1],
    ['a fence in a list, which ends with it', '- ```\n## One', 2],
    ['HTML around a heading', '<details>\n\n## One\n\n</details>', 1],
    ['a definition far below', '[a]\n\n## One\n\n[a]: https://b.example', 1],
    ['footnotes', 'a[^1]\n\n## One\n\n[^1]: b', 1],
  ])('is the whole: %s', (_, markdown, sections) => {
    expect(sectionsOf(markdown)).toHaveLength(sections);
    expect(text(treeMaker()(markdown, FOOTNOTES))).toBe(text(previewTree(markdown, FOOTNOTES)));
  });

  it('is the whole, whatever is in it', () => {
    const piece = fc.constantFrom(
      ...HOSTILE_PIECES,
      ...['\n', '\n\n', '## ', '\n## ', '\n# h\n', '- ', '\n- ', '  ', '    ', '> ', 'text', '|'],
    );
    const markdown = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    const make = treeMaker();
    let parted = 0;
    fc.assert(
      fc.property(markdown, (markdown) => {
        if (sectionsOf(markdown).length > 1) parted++;
        expect(text(make(markdown, FOOTNOTES))).toBe(text(previewTree(markdown, FOOTNOTES)));
      }),
      { numRuns: 2000 },
    );
    expect(parted).toBeGreaterThan(100);
  });
});
