import { describe, expect, it } from 'vitest';
import { commandOf } from '../../digest/outline/outline-keys';
import { among, NOTHING_SELECTED, withRange, withToggled } from '../../digest/outline/selection';

const press = (keys: string) => {
  const parts = keys.split('+');
  const has = (name: string) => parts.includes(name);
  return commandOf({
    key: parts.at(-1) ?? '',
    ctrlKey: has('Ctrl'),
    metaKey: has('Meta'),
    altKey: has('Alt'),
    shiftKey: has('Shift'),
  });
};

describe('a key in the outline', () => {
  it.each([
    ['ArrowDown', { does: 'focus', key: 'ArrowDown' }],
    ['Shift+ArrowUp', { does: 'extend', key: 'ArrowUp' }],
    ['Shift+End', { does: 'extend', key: 'End' }],
    ['Shift+ArrowLeft', { does: 'focus', key: 'ArrowLeft' }],
    ['Alt+ArrowUp', { does: 'move', direction: 'up' }],
    ['Alt+ArrowRight', { does: 'move', direction: 'in' }],
    ['Ctrl+Alt+ArrowUp', undefined],
    ['Ctrl+a', { does: 'all' }],
    ['Meta+A', { does: 'all' }],
    ['Ctrl+ ', { does: 'toggle' }],
    [' ', { does: 'toggle' }],
    ['x', { does: 'aside' }],
    ['X', { does: 'aside' }],
    ['Ctrl+x', undefined],
    ['Alt+n', undefined],
    ['n', { does: 'next' }],
    ['h', { does: 'highlight' }],
    ['Delete', { does: 'remove' }],
    ['Enter', { does: 'edit' }],
    ['q', undefined],
    ['Tab', undefined],
    ['Ctrl+z', undefined],
  ])('%s means %j', (keys, command) => {
    expect(press(keys)).toEqual(command);
  });
});

describe('the selection', () => {
  const order = [...'abcde'];
  const ids = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].sort().join('');

  it('goes from where the focus was, and from there again', () => {
    const first = withRange(NOTHING_SELECTED, order, 'b', 'c');
    expect(ids(first)).toBe('bc');
    const more = withRange(first, order, 'c', 'd');
    expect(ids(more)).toBe('bcd');
    expect(ids(withRange(more, order, 'd', 'a'))).toBe('ab');
  });

  it('takes one in and out', () => {
    const one = withToggled(withToggled(NOTHING_SELECTED, 'b'), 'd');
    expect(ids(one)).toBe('bd');
    expect(ids(withToggled(one, 'b'))).toBe('d');
    expect(ids(withRange(one, order, 'e', 'e'))).toBe('de');
  });

  it('loses what has gone', () => {
    const two = withToggled(withToggled(NOTHING_SELECTED, 'b'), 'd');
    expect(ids(among(two, ['a', 'd']))).toBe('d');
    expect(among(two, order)).toBe(two);
  });
});
