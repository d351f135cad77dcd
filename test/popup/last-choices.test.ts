import { describe, expect, it } from 'vitest';
import { EMPTY_BOXES } from '../../popup/boxes';
import { lastChoices } from '../../popup/last-choices';

const LAST = { section: 'Tools', kind: 'Paper', tags: ['a', 'b'], parent: 'p' };

describe('lastChoices', () => {
  it('gives what was chosen for the last clip', () => {
    expect(Object.fromEntries(lastChoices(EMPTY_BOXES, LAST))).toEqual({
      section: 'Tools',
      kind: 'Paper',
      tags: 'a, b',
      parent: 'p',
    });
  });

  it('leaves what is filled in already', () => {
    const boxes = { ...EMPTY_BOXES, section: 'Mine', tags: 'c' };
    expect(lastChoices(boxes, LAST)).toEqual([
      ['kind', 'Paper'],
      ['parent', 'p'],
    ]);
  });

  it('gives nothing where the last clip had nothing', () => {
    expect(lastChoices(EMPTY_BOXES, { tags: [] })).toEqual([]);
  });
});
