/** Only a failure waits so long: a machine may have other things to do for some seconds. */
export const PATIENCE_MS = 20_000;

export interface UntilOptions {
  /** Stands in the error: "timed out after 20000 ms: <what>". */
  what: string;
  timeout?: number;
  step?: number;
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/** Asks until the answer is truthy. A probe may throw while the browser is still getting there. */
export async function until<T>(
  probe: () => T | Promise<T>,
  { what, timeout = PATIENCE_MS, step = 20 }: UntilOptions,
): Promise<NonNullable<T>> {
  const end = performance.now() + timeout;
  let reason = '';
  for (;;) {
    try {
      const answer = await probe();
      if (answer) return answer;
      reason = '';
    } catch (error) {
      reason = ` (${error instanceof Error ? error.message : String(error)})`;
    }
    if (performance.now() >= end)
      throw new Error(`timed out after ${timeout} ms: ${what}${reason}`);
    await sleep(step);
  }
}
