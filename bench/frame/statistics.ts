export function median(values: number[]): number {
  return quantile(values, 0.5);
}

/** Half of what the middle half of the values lies within. */
export function deviation(values: number[]): number {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / 2;
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) throw new TypeError('a quantile of no values');
  return low + (high - low) * (place - Math.floor(place));
}
