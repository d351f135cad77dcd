import type { BenchCase } from '../case';
import { PER_MONTH } from '../data/days';
import { shownIssue } from '../frame/shown-issue';

export const issueRows: BenchCase = {
  name: 'issue-rows',
  what: 'The same, until the rows of all 1,000 are there',
  floor: 'bare getAll of them by index',
  unit: 'ms',
  goal: 2,
  rounds: 9,
  prepare: () => shownIssue(PER_MONTH),
};
