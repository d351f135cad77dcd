import { expect, test } from 'vitest';
import { descends } from '../../src/core/lineage';
import { nextRevision } from '../../src/core/revision';

function line(from: string | undefined, writes: number, name: string): string[] {
  const revisions: string[] = [];
  for (let i = 0; i < writes; i++) {
    const random = `${name}${i.toString(36).padStart(3, '0')}rest`;
    revisions.push(nextRevision(revisions.at(-1) ?? from, random));
  }
  return revisions;
}

test('counts, and names what it was written over', () => {
  const first = nextRevision(undefined, 'abcdefgh');
  expect(first).toBe('1-abcdefgh');
  expect(nextRevision(nextRevision(first, 'ijklmnop'), 'qrstuvwx')).toBe('3-qrstuvwx.ijkl.abcd');
});

test('descends from each write before it, and from none of another line', () => {
  const trunk = line(undefined, 5, 't');
  const [here, there] = [line(trunk[4], 30, 'h'), line(trunk[4], 12, 'o')];
  for (const early of [...trunk, ...here.slice(0, -1)]) {
    expect(descends(here.at(-1) ?? '', early)).toBe(true);
    expect(descends(early, here.at(-1) ?? '')).toBe(false);
  }
  for (const other of there) expect(descends(here.at(-1) ?? '', other)).toBe(false);
});

test('doesn’t know what lies too far back, or was written before it could tell', () => {
  const long = line(undefined, 260, 'l');
  expect(descends(long[259] ?? '', long[60] ?? '')).toBe(true);
  expect(descends(long[259] ?? '', long[10] ?? '')).toBeUndefined();
  expect(long[259]?.length).toBeLessThan(1024);
  expect(descends('5-abcdefgh', '3-ijklmnop')).toBeUndefined();
  expect(descends(nextRevision('5-abcdefgh', 'x'), '5-abcdefgh')).toBe(true);
});
