import { expect, test } from 'vitest';
import { differenceOf } from '../../digest/note/difference-of';

test.each([
  ['fine', '**fine**', { from: 0, to: 4, insert: '**fine**' }],
  ['a fine day', 'a **fine** day', { from: 2, to: 6, insert: '**fine**' }],
  ['aaa', 'aa', { from: 2, to: 3, insert: '' }],
  ['', 'x', { from: 0, to: 0, insert: 'x' }],
  ['same', 'same', undefined],
])('%j made %j is one stretch', (was, text, difference) => {
  expect(differenceOf(was, text)).toEqual(difference);
  if (difference)
    expect(was.slice(0, difference.from) + difference.insert + was.slice(difference.to)).toBe(text);
});
