import { describe, expect, test, vi } from 'vitest';
import {
  cadenceAfter,
  nextPeriod,
  openIssueFor,
  periodOf,
  periodOfId,
  settledPeriod,
} from '../../src/core/issue';
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

describe('every 14 days from March 4', () => {
  const DAYS: Cadence = { unit: 'days', count: 14, from: '2024-03-04' };
  test.each([
    ['2024-03-04', 'days:2024-03-04:14', '2024-03-04', '2024-03-17'],
    ['2024-03-17', 'days:2024-03-04:14', '2024-03-04', '2024-03-17'],
    ['2024-03-18', 'days:2024-03-18:14', '2024-03-18', '2024-03-31'],
    ['2024-03-03', 'days:2024-02-19:14', '2024-02-19', '2024-03-03'],
  ])('%s', (day, id, from, to) => {
    const period = periodOf(day, DAYS);
    expect(period).toEqual({ id, from, to });
    expect(periodOfId(id)).toEqual(period);
    expect(nextPeriod(period, DAYS)).toEqual(periodOf(nextPeriod(period, DAYS).from, DAYS));
  });
});

describe('issues that go on until they are published', () => {
  const OPEN: Cadence = { unit: 'open', starts: ['2024-03-04', '2024-04-01'] };
  test.each([
    ['2024-03-03', 'open:0001-01-01', '0001-01-01', '2024-03-03'],
    ['2024-03-04', 'open:2024-03-04', '2024-03-04', '2024-03-31'],
    ['2024-04-01', 'open:2024-04-01', '2024-04-01', '9999-12-31'],
    ['2025-01-01', 'open:2024-04-01', '2024-04-01', '9999-12-31'],
  ])('%s', (day, id, from, to) => {
    const period = periodOf(day, OPEN);
    expect(period).toEqual({ id, from, to });
    expect(settledPeriod(periodOfId(id) ?? period, OPEN)).toEqual(period);
  });

  test('the next begins the day after one ended, once', () => {
    const after = cadenceAfter('2024-05-02', OPEN);
    expect(cadenceAfter('2024-05-02', after)).toEqual(after);
    expect(periodOf('2024-05-02', after).to).toBe('2024-05-02');
    expect(periodOf('2024-05-03', after).id).toBe('open:2024-05-03');
  });

  test('what was clipped later on the day of publishing stands in the next one', async () => {
    const after = cadenceAfter('2024-05-02', OPEN);
    const isPublished = async (id: string) => id === 'open:2024-04-01';
    const { period, isMoved } = await openIssueFor('2024-05-02', after, isPublished);
    expect([period.id, isMoved]).toEqual(['open:2024-05-03', true]);
  });

  test('one without an end has one after it all the same', async () => {
    const { period } = await openIssueFor(
      '2024-05-02',
      OPEN,
      async (id) => id === 'open:2024-04-01',
    );
    expect(period.id).toBe('open:9999-12-31');
  });

  test('what is put off from one without an end waits for the next', async () => {
    const next = nextPeriod(periodOf('2024-05-02', OPEN), OPEN);
    expect(next.id).toBe('open:9999-12-31');
    expect(periodOf(next.from, OPEN)).toEqual(next);
  });

  test('keep their days under another cadence', () => {
    const stored = { from: '2024-03-04', to: '2024-03-31' };
    const id = 'open:2024-03-04';
    const named = periodOfId(id);
    expect(named && settledPeriod(named, MONTH, stored)).toEqual({ id, ...stored });
  });
});
