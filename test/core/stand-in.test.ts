import { expect, test } from 'vitest';
import { periodOf } from '../../src/core/issue';
import { fieldsToStandIn } from '../../src/core/stand-in';
import type { Cadence } from '../../src/core/style';

const MONTH: Cadence = { unit: 'month' };
const WEEK: Cadence = { unit: 'week', startsOn: 1 };
const MARCH = periodOf('2024-03-01', MONTH);

test.each([
  ['the current issue', '2024-03-31', MONTH, {}],
  ['an issue that has ended', '2024-04-01', MONTH, { day: '2024-03-31' }],
  ['one that hasn’t begun', '2024-02-29', MONTH, { day: '2024-03-01' }],
  ['a current one of another cadence', '2024-03-05', WEEK, { issue: 'month:2024-03' }],
  [
    'an ended one of another cadence',
    '2024-05-01',
    WEEK,
    { day: '2024-03-31', issue: 'month:2024-03' },
  ],
])('in %s', (_, today, cadence, fields) => {
  expect(fieldsToStandIn(MARCH, today, cadence)).toEqual(fields);
});
