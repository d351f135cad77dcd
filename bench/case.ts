/** Something that is measured against a floor: in turn, many times, in one run. */
export interface BenchCase {
  /** That of its file. */
  name: string;
  /** What is measured, as the table and the picture say it. */
  what: string;
  /** What it is held against: the least that any way of doing it would cost. */
  floor: string;
  unit: 'ms' | 'kB' | 'MB';
  /** At most so many times the floor. */
  goal: number;
  rounds: number;
  prepare: () => Promise<Prepared>;
}

/** Each gives one figure in the case's unit. */
export interface Prepared {
  ours: (round: number) => number | Promise<number>;
  floor: (round: number) => number | Promise<number>;
  close?: () => Promise<void>;
}

/** What `prepare` throws where this machine can't run the case. */
export class Skipped extends Error {
  override name = 'Skipped';
}
