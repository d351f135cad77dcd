import { expect, test } from 'vitest';
import { hashOf, periodOfHash } from '../../digest/issue-hash';

test.each(['month:2024-03', 'week:2024-02-26', 'days:2024-03-04:14', 'open:2024-03-04'])(
  '%s is an issue',
  (id) => {
    const period = periodOfHash(`#issue=${id}`);
    expect(period?.id).toBe(id);
    expect(period && hashOf(period)).toBe(`#issue=${id}`);
  },
);

test.each([
  ...['month:2024-13', 'month:2024-00', 'week:2024-02-30', 'week:2024-13-01'],
  ...['days:2024-04-31:14', 'open:2024-00-10'],
])('%s, of a day that there is not, is none', (id) => {
  expect(periodOfHash(`#issue=${id}`)).toBeUndefined();
});
