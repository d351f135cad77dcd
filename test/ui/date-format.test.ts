import { expect, test } from 'vitest';
import { dateFormat } from '../../src/ui/date-format';

test('is made once for each language and form', () => {
  const long = dateFormat('en-US', { dateStyle: 'long' });
  expect(dateFormat('en-US', { dateStyle: 'long' })).toBe(long);
  const noon = new Date(2024, 2, 4, 12);
  expect(long.format(noon)).toBe('March 4, 2024');
  expect(dateFormat('de', { dateStyle: 'long' }).format(noon)).toBe('4. März 2024');
  expect(dateFormat('en-US', { dateStyle: 'short' }).format(noon)).toBe('3/4/24');
});
