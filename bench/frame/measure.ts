import { loadavg } from 'node:os';
import { type BenchCase, type Prepared, Skipped } from '../case';
import type { Result } from './results';
import { deviation, median } from './statistics';

/** Floor, ours, floor again, round by round: what slows the machine for a while slows all three. */
export async function measure(one: BenchCase): Promise<Result> {
  const { name, what, floor, unit, goal } = one;
  const described = { name, what, floor, unit, goal };
  const load = loadavg()[0] ?? 0;
  let prepared: Prepared | undefined;
  try {
    prepared = await one.prepare();
    return { ...described, ...(await figures(prepared, one.rounds)), load: rounded(load) };
  } catch (error) {
    if (error instanceof Skipped) return { ...described, skipped: error.message };
    throw error;
  } finally {
    await prepared?.close?.();
  }
}

async function figures(prepared: Prepared, rounds: number) {
  // Of no account: what is done for the first time is compiled.
  await prepared.floor(0);
  await prepared.ours(0);
  const floors: number[] = [];
  const seconds: number[] = [];
  const ours: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    floors.push(await prepared.floor(round));
    ours.push(await prepared.ours(round));
    seconds.push(await prepared.floor(round));
  }
  const floorOf = (at: number) => ((floors[at] ?? 0) + (seconds[at] ?? 0)) / 2;
  const ratios = ours.map((figure, at) => figure / floorOf(at));
  return {
    rounds,
    ours: rounded(median(ours)),
    floorTook: rounded(median([...floors, ...seconds])),
    ratio: rounded(median(ratios)),
    deviation: rounded(deviation(ratios)),
    noise: rounded(deviation(floors.map((figure, at) => figure / floorOf(at)))),
    measuredAt: new Date().toISOString(),
  };
}

/** Three places say more than any of these figures is sure of. */
const rounded = (value: number) => Number(value.toPrecision(3));
