import { expect, test } from 'vitest';
import { reuse } from '../../src/core/reuse';

test('what is the same version is the same object; the order is that of what was read', () => {
  const [one, two] = [
    { id: '1', revision: '1-a' },
    { id: '2', revision: '1-b' },
  ];
  const edited = { id: '2', revision: '2-c' };
  const added = { id: '3', revision: '1-d' };
  const reused = reuse([one, two], [added, edited, structuredClone(one)]);
  expect(reused).toEqual([added, edited, one]);
  expect(reused[2]).toBe(one);
  expect(reused[1]).toBe(edited);
});
