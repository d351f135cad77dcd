import { expect, test } from 'vitest';
import { isBackupDue } from '../../src/core/backup-schedule';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2024-03-31T12:00:00Z');

test.each([
  ['off', undefined, false],
  ['off', NOW - 400 * DAY, false],
  ['weekly', undefined, true],
  ['weekly', NOW - 7 * DAY + 1, false],
  ['weekly', NOW - 7 * DAY, true],
  ['monthly', NOW - 29 * DAY, false],
  ['monthly', NOW - 30 * DAY, true],
  ['monthly', NOW + DAY, true],
] as const)('%s, the last one at %s: due %s', (period, last, isDue) => {
  expect(isBackupDue(period, last, NOW)).toBe(isDue);
});
