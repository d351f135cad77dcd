import type { BenchCase } from '../case';

export interface Machine {
  processor: string;
  cores: number;
  memory: string;
  system: string;
  node: string;
  browser: string;
}

type Described = Pick<BenchCase, 'name' | 'what' | 'floor' | 'unit' | 'goal'>;

export interface Figure extends Described {
  rounds: number;
  /** Medians, in the unit. */
  ours: number;
  floorTook: number;
  /** The median of each round's own. */
  ratio: number;
  deviation: number;
  /** The deviation of a floor from a second one of the same round: what lies below it is noise. */
  noise: number;
  /** ISO. */
  measuredAt: string;
  /** How many programs wanted a core in the minute before. */
  load: number;
}

export interface Skip extends Described {
  skipped: string;
}

export type Result = Figure | Skip;

export interface Results {
  machine: Machine;
  cases: Result[];
}

export const isFigure = (result: Result): result is Figure => 'ratio' in result;

export const isMet = ({ ratio, goal }: Figure): boolean => ratio <= goal;

/** The results with one put in, in the order of the names. What was measured on another machine goes. */
export function withResult(
  before: Results | undefined,
  machine: Machine,
  result: Result,
  names: string[],
): Results {
  const isSame = JSON.stringify(before?.machine) === JSON.stringify(machine);
  const others = isSame ? (before?.cases ?? []) : [];
  const known = new Map([...others, result].map((one) => [one.name, one]));
  const cases = names.map((name) => known.get(name)).filter((one) => one !== undefined);
  return { machine, cases };
}
