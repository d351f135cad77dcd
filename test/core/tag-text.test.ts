import { expect, test } from 'vitest';
import { parseTags } from '../../src/core/tag-text';

test.each([
  [' a,b , a,', ['a', 'b']],
  // As Chinese and Japanese keyboards give them.
  ['鸟，海', ['鸟', '海']],
  ['鳥、海', ['鳥', '海']],
  ['', []],
])('%j are %j', (text, tags) => {
  expect(parseTags(text)).toEqual(tags);
});
