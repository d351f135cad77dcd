import { describe, expect, it } from 'vitest';
import { type OutlineRowPlace, placeBeside, placeByKey } from '../../digest/outline-rows';

const PLACES: OutlineRowPlace[] = [{ id: 'a' }, { id: 'b', parent: 'a' }, { id: 'c' }, { id: 'd' }];

describe('keys in the outline', () => {
  it.each([
    ['a', 'ArrowDown', 'b'],
    ['d', 'ArrowDown', undefined],
    ['c', 'ArrowUp', 'b'],
    ['a', 'ArrowUp', undefined],
    ['a', 'ArrowRight', 'b'],
    ['c', 'ArrowRight', undefined],
    ['b', 'ArrowLeft', 'a'],
    ['a', 'ArrowLeft', undefined],
    ['c', 'Home', 'a'],
    ['a', 'End', 'd'],
    ['a', 'a', undefined],
    ['a', ' ', undefined],
    ['a', 'Enter', undefined],
  ])('from %s, %j leads to %s', (from, key, to) => {
    expect(placeByKey(PLACES, from, key)?.id).toBe(to);
  });

  it('finds the row beside one that goes away', () => {
    expect(placeBeside(PLACES, 'b')?.id).toBe('c');
    expect(placeBeside(PLACES, 'd')?.id).toBe('c');
    expect(placeBeside([{ id: 'a' }], 'a')).toBeUndefined();
  });
});
