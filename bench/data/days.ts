export const PER_MONTH = 1000;
const PER_DAY = 36;

/** A thousand made-up clips a month from 2014 on, spread over its days; UTC, ms. */
export function clippedAt(at: number): number {
  const ofMonth = at % PER_MONTH;
  return Date.UTC(
    2014,
    Math.floor(at / PER_MONTH),
    1 + Math.floor(ofMonth / PER_DAY),
    12,
    0,
    0,
    ofMonth,
  );
}

/** The month of which the n-th thousand is, e.g. '2014-01' for 0. */
export function monthAt(n: number): string {
  return new Date(clippedAt(n * PER_MONTH)).toISOString().slice(0, 7);
}
