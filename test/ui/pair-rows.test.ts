import { expect, test } from 'vitest';
import { diffRows } from '../../src/ui/diff/diff-rows';
import { pairRows } from '../../src/ui/diff/pair-rows';

const textOf = (row: { kind: string; parts: { text: string }[] } | undefined) =>
  row && (row.kind === 'gap' ? '…' : row.parts.map(({ text }) => text).join(''));

const pairsOf = (before: string, after: string) =>
  pairRows(diffRows(before, after)).map((pair) => pair.map(textOf));

test('puts a changed line beside what it became', () => {
  expect(pairsOf('one\ntwo\n', 'one\n2\n')).toEqual([
    ['one', 'one'],
    ['two', '2'],
  ]);
});

test('leaves room beside lines that only one side has', () => {
  expect(pairsOf('one\ntwo\nthree\n', 'one\nthree\n')).toEqual([
    ['one', 'one'],
    ['two', undefined],
    ['three', 'three'],
  ]);
  expect(pairsOf('a\nb\n', 'x\n')).toEqual([
    ['a', 'x'],
    ['b', undefined],
  ]);
});

test('skips what is the same for long on both sides', () => {
  const same = Array.from({ length: 9 }, (_, i) => `line ${i}\n`).join('');
  expect(pairsOf(`a\n${same}`, `b\n${same}`)).toContainEqual(['…', '…']);
});
