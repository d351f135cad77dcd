import { describe, expect, it } from 'vitest';
import { type Clip, newClip } from '../../src/core/clip';
import type { Issue } from '../../src/core/issue';
import { mergeIssue } from '../../src/core/merge-issue';
import { mergeClip, mergeStyle } from '../../src/core/merge-versions';
import { presetStyle } from '../../src/core/presets';
import { nextRevision } from '../../src/core/revision';

function clip(revision: string, updatedAt: number, some: Partial<Clip> = {}): Clip {
  const fields = {
    url: 'https://example.org/',
    title: 'T',
    note: `typed for ${revision}`,
    quotes: [],
    highlight: false,
    tags: ['a'],
    related: [],
  };
  return { ...newClip(fields, { id: 'x', now: 1, utcOffset: 0, revision }), updatedAt, ...some };
}

describe('a clip that is given', () => {
  it.each([
    ['added', undefined, clip('1-a', 5)],
    ['kept', clip('2-a', 5), clip('2-a', 5)],
    ['kept', clip('3-a', 9), clip('2-b', 5)],
    ['updated', clip('2-a', 5), clip('3-b', 9)],
    ['both', clip('2-a', 5), clip('2-b', 9)],
    // Written more often, and yet earlier.
    ['both', clip('2-a', 9), clip('3-b', 5)],
    ['both', clip('3-a', 5), clip('2-b', 9)],
    // The same text.
    ['updated', clip('2-a', 5, { note: '' }), clip('2-b', 9, { note: '' })],
    ['kept', clip('2-a', 9, { note: '' }), clip('2-b', 5, { note: '' })],
  ])('is %s', (outcome, stored, given) => {
    expect(mergeClip(stored, given).outcome).toBe(outcome);
  });

  it('is told from another line however often that was written, and when', () => {
    const first = nextRevision(undefined, 'aaaaaaaa');
    const here = nextRevision(nextRevision(first, 'bbbbbbbb'), 'cccccccc');
    const there = nextRevision(first, 'dddddddd');
    const outcome = (stored: string, at: number, given: string, then: number) =>
      mergeClip(clip(stored, at), clip(given, then)).outcome;
    // Written once, and before both writes of the other.
    expect(outcome(here, 9, there, 5)).toBe('both');
    expect(outcome(there, 5, here, 9)).toBe('both');
    expect(outcome(here, 9, first, 1)).toBe('kept');
    expect(outcome(first, 1, here, 9)).toBe('updated');
    // A clock that was set back.
    expect(outcome(here, 1, first, 9)).toBe('kept');
    expect(outcome(first, 9, here, 1)).toBe('updated');
  });

  it('stands beside the stored one where neither came from the other', () => {
    const [older, newer] = [
      clip('2-a', 5, { parent: 'p', issue: 'month:2024-03' }),
      clip('2-b', 9),
    ];
    const merged = mergeClip(older, newer);
    expect(merged).toMatchObject({
      put: newer,
      copy: {
        id: expect.stringMatching(/^x\.\w{11}$/),
        note: 'typed for 2-a',
        issue: 'none',
        tags: ['a', 'conflict'],
      },
    });
    expect(merged.copy).not.toHaveProperty('parent');
    expect(mergeClip(newer, older)).toEqual(merged);
  });

  it('leads where the other is in the trash', () => {
    const [trashed, there] = [clip('2-a', 9, { deletedAt: 9 }), clip('2-b', 5)];
    const { put, copy } = mergeClip(trashed, there);
    expect(put).toBe(there);
    expect(copy).toMatchObject({ note: 'typed for 2-a', tags: ['a', 'conflict'] });
    // There for the writer to choose, as it is where sync finds the two.
    expect(copy).not.toHaveProperty('deletedAt');
  });
});

it('a style of another line becomes one of its own', () => {
  const style = (revision: string, heading: string) => ({
    ...presetStyle('preset:flat', 'Flat'),
    revision,
    heading,
    updatedAt: 1,
  });
  expect(mergeStyle(style('1-a', 'A'), style('1-b', 'B'))).toMatchObject({
    put: { heading: 'B' },
    copy: { id: expect.stringMatching(/^preset:flat\.\w{11}$/), name: 'Flat (2)', heading: 'A' },
  });
});

describe('an issue of another line', () => {
  const issue = (revision: string, updatedAt: number, some: Partial<Issue>): Issue => ({
    id: 'month:2024-03',
    from: '2024-03-01',
    to: '2024-03-31',
    title: 'March',
    date: '2024-03-31',
    description: '',
    tags: [],
    fields: {},
    intro: '',
    outro: '',
    styleId: 'preset:flat',
    sectionOrder: [],
    blocks: [],
    revision,
    updatedAt,
    ...some,
  });
  const revise = (revision: string) => ({ now: 7, revision: `after ${revision}` });

  it('has its text below', () => {
    const one = issue('2-a', 9, {
      intro: 'Mine.',
      outro: 'Bye',
      blocks: [{ id: 'b', markdown: 'one', order: 'a0' }],
    });
    const other = issue('3-b', 5, {
      intro: 'Theirs.',
      outro: 'Bye',
      handEdit: 'by hand',
      handEditBase: 'by the clips',
      blocks: [
        { id: 'b', markdown: 'other', order: 'a0' },
        { id: 'c', markdown: 'more', order: 'a1' },
      ],
    });
    const merged = mergeIssue(one, other, revise);
    expect(merged).toMatchObject({
      outcome: 'both',
      put: {
        intro: 'Mine.\n\nTheirs.',
        outro: 'Bye',
        handEdit: 'by hand',
        handEditBase: 'by the clips',
        blocks: [{ markdown: 'one' }, { id: 'b.3-b', markdown: 'other' }, { id: 'c' }],
        revision: 'after 3-b',
        updatedAt: 9,
      },
    });
    expect(mergeIssue(other, one, revise)).toEqual(merged);
  });

  it('stays published where one of them was', () => {
    const published = { at: 1, fileName: 'x.md', markdown: 'out', clips: [] };
    const merged = mergeIssue(issue('2-a', 9, {}), issue('2-b', 5, { published }), revise);
    expect(merged.put?.published).toEqual(published);
  });
});
