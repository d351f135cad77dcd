import { describe, expect, it } from 'vitest';
import { type Clip, newClip } from '../../src/core/clip';
import { addition, isSameVersion, removed } from '../../src/core/clip-change';
import { periodOf } from '../../src/core/issue';
import {
  broughtBack,
  inSection,
  movedTo,
  setAside,
  tagged,
  toggledHighlight,
} from '../../src/core/shape';

const MARCH = periodOf('2024-03-01', { unit: 'month' });

function clip(some: Partial<Clip> = {}): Clip {
  const fields = {
    url: 'https://example.org/a',
    title: 'A',
    note: '',
    quotes: [],
    highlight: false,
    tags: ['one'],
    related: [],
    day: '2024-03-04',
  };
  const stamp = { id: 'a', now: 0, utcOffset: 0, revision: '1-made' };
  return { ...newClip(fields, stamp), ...some };
}

describe('shaping an issue', () => {
  it('sets aside and moves on out of what it stands below', () => {
    expect(setAside(clip({ parent: 'p' }))).toEqual(clip({ issue: 'none' }));
    expect(movedTo(clip({ parent: 'p' }), 'month:2024-04')).toEqual(
      clip({ issue: 'month:2024-04' }),
    );
  });

  it('brings back by the day where that is in the issue, else by name', () => {
    expect(broughtBack(clip({ issue: 'none' }), MARCH)).toEqual(clip());
    const old = clip({ issue: 'none', day: '2023-01-01' });
    expect(broughtBack(old, MARCH)).toEqual({ ...old, issue: 'month:2024-03' });
  });

  it('highlights all unless all are highlighted', () => {
    const [on, off] = [clip({ highlight: true }), clip()];
    expect(toggledHighlight([on, off])).toEqual([on]);
    expect(toggledHighlight([on, on])).toEqual([off, off]);
  });

  it('puts into a section and out of it; a nested clip then stands by itself', () => {
    expect(inSection(clip(), 'Sea', MARCH)).toEqual(clip({ section: 'Sea' }));
    expect(inSection(clip({ section: 'Sea' }), '', MARCH)).toEqual(clip());
    expect(inSection(clip({ parent: 'p' }), 'Sea', MARCH)).toEqual(clip({ section: 'Sea' }));
  });

  it('adds tags once', () => {
    expect(tagged(clip(), ['two', 'one']).tags).toEqual(['one', 'two']);
  });
});

describe('two versions', () => {
  it('are the same whenever they were written, and in whatever order their fields stand', () => {
    const { id, ...rest } = clip();
    expect(isSameVersion(clip(), { ...rest, revision: '9-x', updatedAt: 9, id })).toBe(true);
    expect(isSameVersion(removed(clip()), clip({ deletedAt: 99 }))).toBe(true);
  });

  it('differ in order, place, text and in whether they are there', () => {
    expect(isSameVersion(clip(), clip({ order: 'a1' }))).toBe(false);
    expect(isSameVersion(clip(), clip({ issue: 'none' }))).toBe(false);
    const { before, after } = addition(clip());
    expect(isSameVersion(before, after)).toBe(false);
  });
});
