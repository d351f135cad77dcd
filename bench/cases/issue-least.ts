import type { BenchCase } from '../case';
import { leastIssue } from '../frame/shown-issue';

/** What the goal of `issue-open` leaves for finding the order and drawing anything. */
export const issueLeast: BenchCase = {
  name: 'issue-least',
  what: 'The least of it: read, then its first rows as they are',
  floor: 'bare getAll of them by index',
  unit: 'ms',
  goal: 2,
  rounds: 9,
  prepare: leastIssue,
};
