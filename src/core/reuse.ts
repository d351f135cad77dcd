interface Versioned {
  id: string;
  revision: string;
}

/**
 * What was read anew, by the very objects of before where they are the same version: whatever was made of one of those
 * needn't be made again.
 */
export function reuse<Record extends Versioned>(
  before: readonly Record[],
  read: readonly Record[],
): Record[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return read.map((one) => {
    const old = known.get(one.id);
    return old?.revision === one.revision ? old : one;
  });
}
