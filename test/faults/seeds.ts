/** `FAULT_SEED` replays one case, `FAULT_RUNS` says how many there are; else `few`. */
export function faultSeeds(few = 3): number[] {
  const { FAULT_SEED, FAULT_RUNS = few } = process.env;
  if (FAULT_SEED !== undefined) return [Number(FAULT_SEED)];
  return Array.from({ length: Number(FAULT_RUNS) }, (_, at) => at + 1);
}

/** From 0 to 1, however many seeds there are spread evenly (by the golden ratio). */
export function shareOf(seed: number): number {
  return (seed * 0.6180339887) % 1;
}
