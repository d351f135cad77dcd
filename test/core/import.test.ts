import { describe, expect, test } from 'vitest';
import { cadenceOfDays } from '../../src/core/import/cadence-of-days';
import { withOwnPeriods } from '../../src/core/import/own-periods';
import type { Issue } from '../../src/core/issue';
import type { Cadence } from '../../src/core/style';

const MONTHLY: Cadence = { unit: 'month' };

describe('the cadence of posts', () => {
  test.each<[string, string[], Cadence]>([
    ['months', ['2024-01-31', '2024-02-29', '2024-04-02', '2024-05-01'], MONTHLY],
    [
      'weeks that end on Fridays, one day late once',
      ['2024-03-01', '2024-03-09', '2024-03-15', '2024-03-22'],
      { unit: 'week', startsOn: 6 },
    ],
    [
      'fortnights',
      ['2024-03-01', '2024-03-15', '2024-03-29'],
      { unit: 'days', count: 14, from: '2024-03-30' },
    ],
    ['years', ['2022-01-01', '2023-01-01'], MONTHLY],
  ])('%s', (_, days, cadence) => {
    expect(cadenceOfDays(days, { unit: 'week', startsOn: 0 })).toEqual(cadence);
  });

  test('of one post is the one in use', () => {
    const weekly: Cadence = { unit: 'week', startsOn: 1 };
    expect(cadenceOfDays(['2024-03-01'], weekly)).toEqual(weekly);
    expect(cadenceOfDays([], { unit: 'open', starts: [] })).toEqual(MONTHLY);
  });
});

describe('the periods of posts', () => {
  const issue = (date: string): Issue => ({
    id: `month:${date.slice(0, 7)}`,
    from: `${date.slice(0, 7)}-01`,
    to: `${date.slice(0, 7)}-31`,
    title: '',
    date,
    description: '',
    tags: [],
    fields: {},
    intro: '',
    outro: '',
    styleId: '',
    sectionOrder: [],
    blocks: [],
    revision: '0-import',
    updatedAt: 0,
  });
  const ids = (issues: Issue[], cadence: Cadence, ...taken: string[]) =>
    withOwnPeriods(issues, { cadence, taken: new Set(taken), today: '2024-06-10' }).map(
      ({ id }) => id,
    );

  test('are the months that the importer found', () => {
    expect(ids([issue('2024-01-31'), issue('2024-03-01')], MONTHLY)).toEqual([
      'month:2024-01',
      'month:2024-03',
    ]);
  });

  test('are weeks where posts come weekly', () => {
    expect(ids([issue('2024-03-08')], { unit: 'week', startsOn: 6 })).toEqual(['week:2024-03-02']);
  });

  test('are each of their own', () => {
    const same = [issue('2024-03-01'), issue('2024-03-01'), issue('2024-03-01')];
    expect(ids(same, MONTHLY, 'month:2024-03')).toEqual([
      'days:2024-03-01:1',
      'days:2024-03-01:2',
      'days:2024-03-01:3',
    ]);
  });

  test('without a date leave the month that goes on open', () => {
    expect(ids([{ ...issue('2024-06-01'), date: '' }], MONTHLY)).toEqual(['days:2024-06-09:1']);
  });
});
