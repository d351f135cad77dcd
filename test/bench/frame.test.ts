import { expect, test } from 'vitest';
import { type BenchCase, Skipped } from '../../bench/case';
import { measure } from '../../bench/frame/measure';
import { pictureOf } from '../../bench/frame/picture';
import { isFigure, type Machine, withResult } from '../../bench/frame/results';
import { deviation, median } from '../../bench/frame/statistics';
import { tableOf } from '../../bench/frame/table';

const MACHINE: Machine = {
  processor: 'A <slow> one',
  cores: 2,
  memory: '4 GB',
  system: 'Linux',
  node: 'v20',
  browser: 'Chromium 1',
};

const CASE: BenchCase = {
  name: 'sum',
  what: 'A sum of numbers',
  floor: 'one addition',
  unit: 'ms',
  goal: 2,
  rounds: 5,
  prepare: async () => ({ ours: (round) => 30 + round, floor: () => 10 }),
};

test('a median and what the middle half lies within', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 2, 3, 10])).toBe(2.5);
  expect(deviation([1, 2, 3, 4, 5])).toBe(1);
});

test('each round is held against its own floor, after one that warms up', async () => {
  const rounds: string[] = [];
  const noted = (name: string, figure: number) => (round: number) => {
    rounds.push(`${name} ${round}`);
    return figure * (round + 1);
  };
  const prepare = async () => ({ ours: noted('ours', 15), floor: noted('floor', 10) });
  const result = await measure({ ...CASE, rounds: 3, prepare });
  expect(rounds.slice(0, 5)).toEqual(['floor 0', 'ours 0', 'floor 1', 'ours 1', 'floor 1']);
  expect(result).toMatchObject({ ratio: 1.5, deviation: 0, noise: 0, ours: 45, floorTook: 30 });
});

test('what a machine can not run is told, and ends nothing', async () => {
  const prepare = async () => {
    throw new Skipped('there is no browser');
  };
  const result = await measure({ ...CASE, prepare });
  expect(result).toMatchObject({ name: 'sum', skipped: 'there is no browser' });
  expect(tableOf({ machine: MACHINE, cases: [result] })).toContain('not measured: there is no');
});

test('one case replaces its own result; another machine begins anew', async () => {
  const sum = await measure(CASE);
  const other = { ...sum, name: 'other' };
  const names = ['other', 'sum'];
  const first = withResult(undefined, MACHINE, sum, names);
  const both = withResult(first, MACHINE, other, names);
  expect(both.cases.map(({ name }) => name)).toEqual(['other', 'sum']);
  const anew = withResult(both, { ...MACHINE, cores: 8 }, sum, names);
  expect(anew.cases).toEqual([sum]);
});

test('the picture is well-formed and shows what is met and what is not', async () => {
  const figure = await measure(CASE);
  if (!isFigure(figure)) throw new Error('it was skipped');
  const met = { ...figure, goal: 4 };
  const svg = pictureOf({ machine: MACHINE, cases: [met, figure] });
  expect(svg).toContain('aria-label="1 of 2 goals met"');
  expect(svg).toContain('A &#60;slow&#62; one');
  expect(svg.match(/<circle/g)).toHaveLength(1);
});
