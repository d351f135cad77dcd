import { expect, test } from 'vitest';
import { yearParts } from '../../digest/year/year-cells';

const MARCH = { id: 'month:2024-03', from: '2024-03-01', to: '2024-03-31', isPublished: true };

test('a leap year in its weeks, the days of an issue together', () => {
  const counts = new Map([
    ['2024-03-01', 4],
    ['2024-03-31', 1],
  ]);
  const parts = yearParts('2024', { counts, issues: [MARCH] }, 1);
  expect(parts.map(({ issue, cells }) => [issue?.id, cells.length])).toEqual([
    [undefined, 60],
    ['month:2024-03', 31],
    [undefined, 275],
  ]);
  // 1 January 2024 was a Monday, 1 March a Friday.
  expect(parts[0]?.cells[0]).toEqual({ day: '2024-01-01', column: 0, row: 0, count: 0, level: 0 });
  expect(parts[1]?.cells[0]).toMatchObject({ column: 8, row: 4, count: 4, level: 4 });
  expect(parts[1]?.cells.at(-1)).toMatchObject({ row: 6, count: 1, level: 1 });
});

test('a week may begin on Sunday', () => {
  const [part] = yearParts('2024', { counts: new Map(), issues: [] }, 0);
  expect(part?.cells[0]).toMatchObject({ column: 0, row: 1 });
});
