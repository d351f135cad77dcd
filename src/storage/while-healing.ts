/** One window or worker at a time; the lock goes with the window that holds it. */
export function whileHealing<Result>(work: () => Promise<Result>): Promise<Result> {
  // lib.dom wraps the result in one promise more.
  return navigator.locks.request('digest-clipper-heal', work) as Promise<Result>;
}
