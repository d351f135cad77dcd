import { expect, test } from 'vitest';
import { type DiffRow, diffRows } from '../../src/ui/diff/diff-rows';
import fc from '../properties/fast-check';

const textOf = ({ kind, parts }: DiffRow) =>
  `${{ same: ' ', gone: '-', new: '+', gap: '…' }[kind]}${parts.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('')}`;

const shown = (before: string, after: string) => diffRows(before, after).map(textOf);

test('a changed line shows its words', () => {
  expect(shown('a\nred fox\nb\n', 'a\nblue fox\nb\n')).toEqual([
    ' a',
    '-[red] fox',
    '+[blue] fox',
    ' b',
  ]);
});

test('lines come and go', () => {
  expect(shown('a\nb\n', 'b\nc\n')).toEqual(['-a', ' b', '+c']);
});

test('what is far from a change is left out', () => {
  const lines = ['1', '2', '3', '4', '5', '6', '7'];
  expect(shown(lines.join('\n'), [...lines, '8'].join('\n'))).toContain('…');
});

test('the same text is all gap', () => {
  expect(shown('a\nb\nc\n', 'a\nb\nc\n')).toEqual(['…']);
});

test('both texts are in it, gaps aside', () => {
  const line = fc.constantFrom('a', 'b b', 'c c', '');
  const text = fc.array(line, { maxLength: 4 }).map((lines) => `${lines.join('\n')}\n`);
  fc.assert(
    fc.property(text, text, (before, after) => {
      const rows = diffRows(before, after);
      if (rows.some(({ kind }) => kind === 'gap')) return;
      const side = (left: DiffRow['kind']) =>
        rows
          .filter(({ kind }) => kind === left || kind === 'same')
          .map(({ parts }) => `${parts.map((part) => part.text).join('')}\n`)
          .join('');
      expect(side('gone')).toBe(before);
      expect(side('new')).toBe(after);
    }),
  );
});
