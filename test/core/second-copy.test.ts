import { describe, expect, test } from 'vitest';
import { pairChunks } from '../../src/core/paired-chunks';
import {
  compareVersions,
  type Generation,
  leadingSide,
  mendingOf,
  wasApart,
} from '../../src/core/second-copy';

const at = (updatedAt: number, revision?: string) => ({
  updatedAt,
  ...(revision ? { revision } : {}),
});

describe('of two versions', () => {
  test.each([
    ['the later revision is the newer', at(1, '3-a'), at(9, '2-b'), 1],
    ['ten is more than nine', at(1, '10-a'), at(1, '9-a'), 1],
    ['of one count the later', at(2, '2-a'), at(1, '2-b'), 1],
    ['of one count and time the same one on either side', at(1, '2-b'), at(1, '2-a'), 1],
    ['none is the newer where they are the same', at(1, '2-a'), at(1, '2-a'), 0],
    ['a draft’s the later', at(2), at(1), 1],
    ['any revision is newer than none', at(1, '1-a'), at(9), 1],
  ])('%s', (_, one, other, sign) => {
    expect(Math.sign(compareVersions(one, other))).toBe(sign);
    expect(Math.sign(compareVersions(other, one)) + sign).toBe(0);
  });
});

describe('a record', () => {
  const [old, young] = [at(1, '1-a'), at(2, '2-b')];
  const held = (record?: typeof old, deletedAt?: number) => ({ record, deletedAt });
  test.each([
    ['the same on both sides', held(old), held(old), 'none'],
    ['newer in the main database', held(young), held(old), 'toCopy'],
    ['newer in the copy', held(old), held(young), 'toMain'],
    ['lost by the copy', held(old), held(), 'toCopy'],
    ['lost by the main database', held(), held(old), 'toMain'],
    ['deleted in the main database', held(undefined, 2), held(old), 'dropFromCopy'],
    ['deleted in the same millisecond', held(undefined, 1), held(old), 'dropFromCopy'],
    ['deleted, then written again, then lost', held(undefined, 1), held(young), 'toMain'],
    ['deleted in the copy', held(old), held(undefined, 2), 'dropFromMain'],
    ['written again since, in one side only', held(young), held(undefined, 1), 'toCopy'],
    ['on both sides, deleted once by a clock set wrong', held(old, 9), held(old), 'none'],
    ['on neither', held(undefined, 3), held(), 'none'],
  ])('%s', (_, main, copy, mending) => {
    expect(mendingOf(main, copy)).toBe(mending);
  });
});

describe('the generations', () => {
  const generation = (write: string, at: number): Generation => ({ write, at });
  const [first, second] = [generation('a', 1), generation('b', 2)];
  test.each([
    [undefined, undefined, 'main'],
    [first, undefined, 'main'],
    [undefined, first, 'copy'],
    [first, second, 'copy'],
    [second, first, 'main'],
    [first, first, 'main'],
  ])('of %o and %o, %s leads', (main, copy, side) => {
    expect(leadingSide(main, copy)).toBe(side);
  });

  test.each([
    ['the same', first, first, 5, false],
    ['the copy was never written', first, undefined, 5, true],
    ['the main database lost the last write', first, second, 5, true],
    ['the copy lost it', second, first, 5, true],
    ['another window has written since, and compared', first, second, 2, false],
  ])('tell whether the sides were apart: %s', (_, main, copy, openedAt, isApart) => {
    expect(wasApart(main, copy, openedAt)).toBe(isApart);
  });
});

describe('two sides read in chunks', () => {
  const read = (keys: string, after: string | undefined) =>
    [...keys].filter((key) => after === undefined || key > after).slice(0, 2);

  test.each([
    ['', ''],
    ['abcdef', ''],
    ['', 'abc'],
    ['abcdef', 'abcdef'],
    ['ace', 'bdf'],
    ['abcdefg', 'g'],
    ['a', 'bcdefg'],
    ['xyz', 'abcdef'],
  ])('%o and %o: each key comes once, with both its sides', (main, copy) => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const chunks = { main: read(main, after), copy: read(copy, after) };
      const { pairs, next } = pairChunks(chunks, (key) => key, 2);
      for (const pair of pairs) {
        seen.push(pair.key);
        expect(pair.main !== undefined).toBe(main.includes(pair.key));
        expect(pair.copy !== undefined).toBe(copy.includes(pair.key));
      }
      after = next;
    } while (after !== undefined);
    expect(seen.sort()).toEqual([...new Set(main + copy)].sort());
  });
});
