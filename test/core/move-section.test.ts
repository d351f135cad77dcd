import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/core/move-place';
import { movedSection, sectionTowards } from '../../src/core/move-section';

describe('a section that is moved', () => {
  it.each<[string, Direction, string]>([
    ['Sea', 'down', 'Land Sea Air'],
    ['Air', 'up', 'Sea Air Land'],
    ['Sea', 'up', 'Sea Land Air'],
    ['Air', 'down', 'Sea Land Air'],
    ['Land', 'in', 'Sea Land Air'],
    ['Gone', 'up', 'Sea Land Air'],
  ])('by key: %s %s', (section, direction, expected) => {
    const shown = ['Sea', 'Land', 'Air'];
    const target = sectionTowards(shown, section, direction);
    const moved = target ? movedSection([], shown, section, target) : shown;
    expect(moved.join(' ')).toBe(expected);
  });

  it('leaves one that has no clips now where it was', () => {
    const order = ['Sea', 'Empty', 'Land'];
    const moved = movedSection(order, ['Sea', 'Land', 'Air'], 'Air', {
      section: 'Sea',
      side: 'before',
    });
    expect(moved).toEqual(['Air', 'Sea', 'Empty', 'Land']);
  });

  it('stays beside itself, and beside one that is gone', () => {
    const shown = ['Sea', 'Land'];
    for (const section of ['Sea', 'Gone'])
      expect(movedSection([], shown, 'Sea', { section, side: 'after' })).toEqual(shown);
  });
});
