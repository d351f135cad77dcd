import { describe, expect, test } from 'vitest';
import { recordLines } from '../../src/storage/backup/record-lines';

function through(...pieces: string[]) {
  const lines = recordLines();
  const text = pieces.map((piece) => lines.push(piece)).join('') + lines.end();
  return { text, take: lines.take };
}

describe('records that have a line of their own', () => {
  test('go through as numbers, in whatever pieces they come', () => {
    const source = '{"version":1,\n"clips":[\n{"id":"a"},\n{"id":"}"}\n]\n}\n';
    for (const size of [1, 3, 7, 100]) {
      const pieces = source.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      const { text, take } = through(...pieces);
      expect(text).toBe('{"version":1,\n"clips":[\n1,\n2\n]\n}\n');
      expect([1, 2, 3].map(take)).toEqual([{ id: 'a' }, { id: '}' }, 3]);
    }
  });

  test('and hold back no more than a record is long', () => {
    const { push } = recordLines();
    const piece = 'a'.repeat(50_000);
    const given = Array.from({ length: 20 }, () => push(piece).length);
    expect(Math.max(...given)).toBeLessThan(300_000);
    expect(given.reduce((sum, length) => sum + length)).toBeGreaterThan(700_000);
  });

  test.each([
    ['outside a list', '{\n{"id":"a"},\n'],
    ['that are no JSON', '"clips":[\n{"id":a},\n{"id":"b"}\n'],
    ['moved in', '"clips":[\n  {"id":"a"},\n'],
    ['after another value', '"clips":[\n1,\n{"id":"a"},\n'],
    ['cut off', '"clips":[\n{"id":"a"'],
  ])('but not %s', (_, source) => {
    expect(through(source).text).toBe(source);
  });
});
