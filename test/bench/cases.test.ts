import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cases } from '../../bench';
import { filesIn } from '../structure/sources';

const FILES = filesIn('bench/cases', /\.ts$/).map((path) => basename(path, '.ts'));

test('every file of bench/cases is a case in the list', () => {
  expect(cases.map(({ name }) => name).sort()).toEqual(FILES.sort());
});

describe.each(cases)('$name', ({ what, floor, goal, rounds }) => {
  test('says what is measured, against what, and how far it may be from it', () => {
    for (const text of [what, floor]) expect(text).toMatch(/^\S.{6,58}\S$/);
    expect(goal).toBeGreaterThanOrEqual(1);
    // Fewer have no median to speak of.
    expect(rounds).toBeGreaterThanOrEqual(3);
  });
});
