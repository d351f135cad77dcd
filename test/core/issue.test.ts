import { describe, expect, test, vi } from 'vitest';
import { nextPeriod, openIssueFor, periodOf, periodOfId } from '../../src/core/issue';
import type { Cadence } from '../../src/core/style';

const MONTH: Cadence = { unit: 'month' };
const FROM_MONDAY: Cadence = { unit: 'week', startsOn: 1 };
const FROM_SUNDAY: Cadence = { unit: 'week', startsOn: 0 };
const FROM_SATURDAY: Cadence = { unit: 'week', startsOn: 6 };

describe('the period of a day', () => {
  test.each<[string, string, Cadence, string, string, string]>([
    ['a month, on its first day', '2024-03-01', MONTH, 'month:2024-03', '2024-03-01', '2024-03-31'],
    ['a month, on its last day', '2024-03-31', MONTH, 'month:2024-03', '2024-03-01', '2024-03-31'],
    ['the leap February', '2024-02-29', MONTH, 'month:2024-02', '2024-02-01', '2024-02-29'],
    ['a common February', '2023-02-01', MONTH, 'month:2023-02', '2023-02-01', '2023-02-28'],
    ['December', '2023-12-31', MONTH, 'month:2023-12', '2023-12-01', '2023-12-31'],
    [
      'a week from Monday, on Monday',
      '2024-03-04',
      FROM_MONDAY,
      'week:2024-03-04',
      '2024-03-04',
      '2024-03-10',
    ],
    [
      'a week from Monday, on Sunday',
      '2024-03-10',
      FROM_MONDAY,
      'week:2024-03-04',
      '2024-03-04',
      '2024-03-10',
    ],
    [
      'a week from Sunday, on Sunday',
      '2024-03-10',
      FROM_SUNDAY,
      'week:2024-03-10',
      '2024-03-10',
      '2024-03-16',
    ],
    [
      'a week from Saturday, on Friday',
      '2024-03-08',
      FROM_SATURDAY,
      'week:2024-03-02',
      '2024-03-02',
      '2024-03-08',
    ],
    [
      'a week over the clock change',
      '2024-03-31',
      FROM_MONDAY,
      'week:2024-03-25',
      '2024-03-25',
      '2024-03-31',
    ],
    [
      'a week over the year’s end',
      '2024-01-01',
      FROM_SUNDAY,
      'week:2023-12-31',
      '2023-12-31',
      '2024-01-06',
    ],
  ])('%s', (_, day, cadence, id, from, to) => {
    const period = { id, from, to };
    expect(periodOf(day, cadence)).toEqual(period);
    expect(periodOf(from, cadence)).toEqual(period);
    expect(periodOf(to, cadence)).toEqual(period);
    expect(periodOfId(id)).toEqual(period);
  });

  test.each([MONTH, FROM_MONDAY, FROM_SATURDAY])(
    'has the next one right after it: %j',
    (cadence) => {
      let period = periodOf('2023-11-30', cadence);
      for (let count = 0; count < 100; count += 1) {
        const next = nextPeriod(period, cadence);
        expect(Date.parse(next.from) - Date.parse(period.to)).toBe(86_400_000);
        period = next;
      }
    },
  );
});

test.each(['018e0000-0000-7000-8000-000000000000', 'month:2024', 'week:2024-W10', 'none', ''])(
  'the id %j names no period',
  (id) => expect(periodOfId(id)).toBeUndefined(),
);

describe('the open issue of a day', () => {
  test('is its own where that isn’t published, asked for once', async () => {
    const isPublished = vi.fn(async () => false);
    expect(await openIssueFor('2024-03-31', MONTH, isPublished)).toEqual({
      period: periodOf('2024-03-31', MONTH),
      isMoved: false,
    });
    expect(isPublished.mock.calls).toEqual([['month:2024-03']]);
  });

  test('is the first later one that isn’t, in the cadence', async () => {
    const out = ['month:2023-12', 'month:2024-01', 'week:2023-12-25'];
    const isPublished = async (id: string) => out.includes(id);
    const month = await openIssueFor('2023-12-31', MONTH, isPublished);
    expect(month).toMatchObject({ period: { id: 'month:2024-02' }, isMoved: true });
    const week = await openIssueFor('2023-12-31', FROM_MONDAY, isPublished);
    expect(week).toMatchObject({ period: { id: 'week:2024-01-01' }, isMoved: true });
  });
});
