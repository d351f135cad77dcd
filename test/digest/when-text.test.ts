import { expect, test } from 'vitest';
import { whenText } from '../../digest/when-text';

const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();
const NOW = at(2024, 2, 4, 14, 30);

test.each([
  [at(2024, 2, 4, 0, 5), '12:05 AM'],
  [at(2024, 2, 3, 23, 59), 'March 3'],
  [at(2023, 2, 4, 14, 30), 'March 4, 2023'],
])('%d is %s', (then, text) => {
  // Between the time and AM stands a narrow space.
  expect(whenText(then, NOW, 'en-US').replace(/\s/g, ' ')).toBe(text);
});
