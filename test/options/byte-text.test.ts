import { expect, test } from 'vitest';
import { byteText } from '../../options/data/byte-text';

test.each([
  [0, '0 kB'],
  [40, '0 kB'],
  [12_400, '12 kB'],
  [1_240_000, '1.2 MB'],
  [56_000_000_000, '56 GB'],
  [2e15, '2,000,000 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(byteText(bytes, 'en')).toBe(text);
});

test('the language says how', () => {
  expect(byteText(1_240_000, 'de')).toBe('1,2 MB');
});
