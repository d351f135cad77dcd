import { appendFileSync } from 'node:fs';

/** What one seed came to. */
export interface FaultRun {
  /** The test file and the name in it that this seed belongs to. */
  file: string;
  test: string;
  /** That of the browsers where absent. */
  project?: 'unit-alone';
  seed: number;
  /** Closings, kills, cuts. */
  faults: number;
  /** What was acknowledged and isn't there, in words. */
  losses: string[];
  /** What is there twice. */
  doubles: string[];
}

export function replayLine({ file, test, seed, project }: FaultRun): string {
  return `FAULT_SEED=${seed} npx vitest run --project ${project ?? 'e2e'} ${file} -t '${test}'`;
}

/** Collected by `npm run faults` (scripts/faults.mjs). */
export function reportRun(run: FaultRun): void {
  const path = process.env.FAULT_REPORT;
  if (path) appendFileSync(path, `${JSON.stringify({ ...run, replay: replayLine(run) })}\n`);
}

/** Empty where all is well, else what went wrong and how to see it again. */
export function troubles(run: FaultRun): string[] {
  const found = [...run.losses, ...run.doubles];
  return found.length > 0 ? [...found, replayLine(run)] : [];
}
