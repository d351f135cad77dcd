import { expect, test } from 'vitest';
import { descends, includesWrite, mergedRevision, nameOfWrite } from '../../src/core/lineage';
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

test('a merge descends from both lines, and so does what is written over it', () => {
  const trunk = line(undefined, 3, 't');
  const [here, there] = [line(trunk[2], 4, 'h'), line(trunk[2], 2, 'o')];
  const [one = '', other = ''] = [here.at(-1), there.at(-1)];
  const merged = mergedRevision(one, other, 'merge');
  expect(merged).toBe(mergedRevision(other, one, 'merge'));
  expect(merged.startsWith('8-merge.')).toBe(true);
  const after = nextRevision(merged, 'after');
  for (const early of [...trunk, ...here, ...there]) {
    expect(descends(merged, early)).toBe(true);
    expect(descends(after, early)).toBe(true);
    expect(includesWrite(after, nameOfWrite(early))).toBe(true);
  }
  expect(descends(after, nextRevision(one, 'unknown'))).toBe(false);
  expect(includesWrite(one, nameOfWrite(other))).toBe(false);
});
