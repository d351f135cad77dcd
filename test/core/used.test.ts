import { expect, test } from 'vitest';
import { NOTHING_USED, withUsed } from '../../src/core/used';

test('what was used last comes first, each name once', () => {
  const first = withUsed(NOTHING_USED, { section: 'Talks', kind: 'Video', tags: ['a', 'b'] });
  const second = withUsed(first, { section: 'Other', tags: ['c', 'a'] });
  const third = withUsed(second, { section: 'Talks', tags: [] });
  expect(third).toEqual({ sections: ['Talks', 'Other'], kinds: ['Video'], tags: ['c', 'a', 'b'] });
});

test('only so many are remembered', () => {
  const tags = Array.from({ length: 500 }, (_, at) => `tag ${at}`);
  const used = withUsed(NOTHING_USED, { tags });
  expect(used.tags).toEqual(tags.slice(0, 200));
});
