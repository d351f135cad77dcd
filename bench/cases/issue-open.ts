import type { BenchCase } from '../case';
import { shownIssue } from '../frame/shown-issue';

export const issueOpen: BenchCase = {
  name: 'issue-open',
  what: '1,000 clips of 100,000, those that a window shows drawn',
  floor: 'bare getAll of them by index',
  unit: 'ms',
  goal: 2,
  rounds: 9,
  prepare: () => shownIssue(1),
};
