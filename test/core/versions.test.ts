import { expect, test } from 'vitest';
import { chosenVersion } from '../../src/core/chosen-version';
import type { Clip } from '../../src/core/clip';
import { isSameVersion } from '../../src/core/clip-change';
import { mergeClip } from '../../src/core/merge-versions';
import { twoVersionsIn } from '../../src/core/versions';

const CLIP: Clip = {
  id: '0191',
  url: 'https://example.org/',
  keys: ['example.org'],
  title: 'A page',
  note: 'here',
  quotes: [],
  highlight: false,
  tags: ['tools'],
  related: [],
  order: 'h1',
  day: '2024-03-04',
  clippedAt: 1,
  utcOffset: 0,
  issue: 'month:2024-04',
  parent: '0190',
  revision: '2-here',
  updatedAt: 20,
};
const THERE: Clip = { ...CLIP, note: 'there', revision: '2-there', updatedAt: 10 };

function merged(): { clip: Clip; other: Clip } {
  const { put, copy } = mergeClip(CLIP, THERE);
  if (!put || !copy) throw new Error('not both');
  return { clip: put, other: copy };
}

test('what a merge keeps beside a clip is found by either', () => {
  const { clip, other } = merged();
  const two = twoVersionsIn([{ ...CLIP, id: '0192' }, other, clip]);
  expect([...two.keys()].sort()).toEqual([clip.id, other.id].sort());
  expect(two.get(clip.id)).toEqual({ clip, other });
  expect(two.get(other.id)).toEqual({ clip, other });
});

test('of several the first one met comes first', () => {
  const { clip, other } = merged();
  const third = { ...other, id: `${clip.id}.2-third` };
  const two = twoVersionsIn([clip, other, third]);
  expect(two.get(clip.id)?.other).toBe(other);
  expect(two.get(third.id)?.other).toBe(third);
});

test('one in the trash, one without its clip and a tag of the writer’s own are none', () => {
  const { clip, other } = merged();
  const untagged = { ...other, tags: [] };
  const cases = [
    [clip, { ...other, deletedAt: 5 }],
    [{ ...clip, deletedAt: 5 }, other],
    [other],
    [clip, untagged],
    [{ ...clip, tags: ['conflict'] }],
  ];
  for (const clips of cases) expect(twoVersionsIn(clips).size).toBe(0);
});

test('keeping the clip removes the other', () => {
  const { clip, other } = merged();
  const [change, ...more] = chosenVersion({ clip, other }, 'clip');
  expect(more).toEqual([]);
  expect(change?.before).toBe(other);
  expect(change?.after.deletedAt).toBeDefined();
});

test('keeping the other puts its text in the clip’s place', () => {
  const { clip, other } = merged();
  const [change, aside] = chosenVersion({ clip, other }, 'other');
  expect(change?.before).toBe(clip);
  const wanted = { ...clip, note: 'there' };
  expect(change && isSameVersion(change.after, wanted)).toBe(true);
  expect(aside?.after).toMatchObject({ id: other.id, deletedAt: expect.anything() });
});

test('keeping both has the other stand in the issue as a clip of its own', () => {
  const { clip, other } = merged();
  const [change, ...more] = chosenVersion({ clip, other }, 'both');
  expect(more).toEqual([]);
  expect(change?.after).toMatchObject({ id: other.id, note: 'there', issue: clip.issue });
  expect(change?.after.tags).toEqual(['tools']);
  expect(change?.after).not.toHaveProperty('parent');
});

test('in an issue by its day the other stands there by its day too', () => {
  const { issue: _, ...clip } = CLIP;
  const [change] = chosenVersion({ clip, other: merged().other }, 'both');
  expect(change?.after).not.toHaveProperty('issue');
});
