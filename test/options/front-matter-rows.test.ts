import { describe, expect, test } from 'vitest';
import {
  addRow,
  editRow,
  keptFields,
  keyProblem,
  moveRow,
  putBackRow,
  type Row,
  removeRow,
  rowsOf,
} from '../../options/front-matter-rows';
import type { FrontMatterField } from '../../src/core/style';

const FIELDS: FrontMatterField[] = [
  { key: 'title', value: '{title}', type: 'text' },
  { key: 'date', value: '{date}', type: 'bare' },
  { key: 'tags', value: '{tags}', type: 'list' },
];
const ROWS = rowsOf(FIELDS);
const isFit = () => true;

const keys = (rows: Row[]) => keptFields(rows).map((field) => field.key);

describe('an edit of a row', () => {
  test('leaves how a learned style writes it', () => {
    const learned: FrontMatterField = { ...FIELDS[0], quote: 'single', lead: ':  ' } as never;
    const rows = editRow(rowsOf([learned]), 0, { value: '{title}!' }, isFit);
    expect(keptFields(rows)).toEqual([{ ...learned, value: '{title}!' }]);
  });

  test('of a line kept whole needs no key', () => {
    const rows = editRow(
      rowsOf([{ key: '', value: '# a', type: 'line' }]),
      0,
      { value: '# b' },
      isFit,
    );
    expect(keptFields(rows)).toEqual([{ key: '', value: '# b', type: 'line' }]);
  });

  test('is kept where it is fit', () => {
    const rows = editRow(ROWS, 1, { key: 'published', type: 'text' }, isFit);
    expect(keptFields(rows)[1]).toEqual({ key: 'published', value: '{date}', type: 'text' });
  });

  test('that is unfit stays in its box; kept is what was there before', () => {
    const rows = editRow(ROWS, 1, { value: '{dat' }, ({ value }) => value !== '{dat');
    expect(rows[1]?.value).toBe('{dat');
    expect(keptFields(rows)).toEqual(FIELDS);
  });

  test('to a key that another row has leaves both as they were', () => {
    const rows = editRow(ROWS, 0, { key: 'tags' }, isFit);
    expect(rows.map((row) => keyProblem(rows, row))).toEqual(['keyTwice', undefined, undefined]);
    expect(keptFields(rows)).toEqual(FIELDS);
  });
});

describe('a key', () => {
  test.each([
    ['', 'keyMissing'],
    ['a b', 'keyOdd'],
    ['a: b', 'keyOdd'],
    ['"a"', 'keyOdd'],
    ['ä', 'keyOdd'],
    ['.a', 'keyOdd'],
    ['extra.toc', undefined],
    ['last_mod-1', undefined],
  ])('%j: %s', (key, problem) => {
    const rows = editRow(ROWS, 0, { key }, isFit);
    expect(keyProblem(rows, rows[0] as Row)).toBe(problem);
  });
});

test('a new row is kept from its first fit edit on', () => {
  const added = addRow(ROWS);
  expect(keys(added)).toEqual(['title', 'date', 'tags']);
  expect(keys(editRow(added, 3, { key: 'draft' }, isFit))).toEqual([
    'title',
    'date',
    'tags',
    'draft',
  ]);
});

test('a row after all were removed has an id again', () => {
  expect(addRow([]).map((row) => row.id)).toEqual([0]);
});

test('rows are moved, at the ends they stay', () => {
  expect(keys(moveRow(ROWS, 2, -1))).toEqual(['title', 'tags', 'date']);
  expect(keys(moveRow(ROWS, 0, 1))).toEqual(['date', 'title', 'tags']);
  expect(moveRow(ROWS, 0, -1)).toBe(ROWS);
  expect(moveRow(ROWS, 2, 1)).toBe(ROWS);
});

test('a removed row is gone', () => {
  expect(keys(removeRow(ROWS, 1))).toEqual(['title', 'tags']);
});

test('a row that was removed comes back as it was, beside one that was added meanwhile', () => {
  const unfit = editRow(addRow(ROWS), 3, { value: 'half {typ' }, () => false);
  const row = unfit[3];
  if (!row) throw new TypeError('no row was added');
  const rows = putBackRow(addRow(removeRow(unfit, 3)), 3, row);
  expect(rows.slice(3).map(({ value }) => value)).toEqual(['half {typ', '']);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(5);
});
