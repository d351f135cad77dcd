import { describe, expect, it } from 'vitest';
import { isBareList } from '../../src/markdown/bare-list';
import { noteBlocks, parsedBlocks } from '../../src/markdown/note-blocks';
import fc from '../properties/fast-check';

/** What a neighbour can see of them. */
const seen = ({ first, last, ...rest }: ReturnType<typeof noteBlocks>) => ({
  ...rest,
  first: first?.type,
  last: last?.type,
  ordered: [first, last].map((node) => node?.type === 'list' && node.ordered),
});

describe('a list told without a parser', () => {
  it.each([
    ['one item a line', '- one\n- two', true],
    ['links, code, emphasis within', '- a [b](https://c.example), `d`, *e*\n- f', true],
    ['another bullet', '* one\n+ two', true],
    ['a quote, and what is open in it', '- > ```', false],
    ['a heading', '- # <pre>', false],
    ['a number', '- 3. ```', false],
    ['a line that goes on', '- one\n  more', false],
    ['a blank line', '- one\n\n- two', false],
    ['a fence', '- ```', false],
    ['HTML', '- <!-- two', false],
    ['a definition', '- [a]: https://b.example', false],
    ['a footnote', '- [^a]: note', false],
    ['a rule', '- - -', false],
    ['an indented item', '-     code', false],
  ])('%s', (_, markdown, is) => {
    expect(isBareList(markdown)).toBe(is);
    expect(seen(noteBlocks(markdown))).toEqual(seen(parsedBlocks(markdown)));
  });

  it('is to its neighbours what a parser says', () => {
    const piece = fc.constantFrom(
      ...'- |* |+ |> |# |1. |a|b c|`|```|~~~|<|<pre>|<!--|[a]|](b)|]: c|[^d]|_|***| |  |\t|\\|\\n|===|'.split(
        '|',
      ),
      '|',
      '\u00a0',
    );
    const line = fc.tuple(fc.constantFrom('- ', '* ', '+ '), fc.array(piece, { maxLength: 5 }));
    const list = fc
      .array(line, { minLength: 1, maxLength: 4 })
      .map((lines) => lines.map(([bullet, pieces]) => bullet + pieces.join('')).join('\n'));
    let bare = 0;
    fc.assert(
      fc.property(list, (markdown) => {
        if (isBareList(markdown)) bare++;
        expect(seen(noteBlocks(markdown))).toEqual(seen(parsedBlocks(markdown)));
      }),
      { numRuns: 3000 },
    );
    expect(bare).toBeGreaterThan(100);
  });
});
