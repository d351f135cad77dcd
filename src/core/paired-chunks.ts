export interface Pair<Value> {
  key: string;
  main?: Value;
  copy?: Value;
}

export interface Paired<Value> {
  pairs: Pair<Value>[];
  /** The key to go on after; undefined once both sides have been read to their ends. */
  next: string | undefined;
}

/**
 * Puts two chunks side by side, each in the order of its keys and of `size` records unless it is its side's last.
 * Beyond the shorter one's end nothing can be said yet.
 */
export function pairChunks<Value>(
  chunks: { main: Value[]; copy: Value[] },
  keyOf: (value: Value) => string,
  size: number,
): Paired<Value> {
  const ends = [chunks.main, chunks.copy]
    .filter((chunk) => chunk.length === size)
    .map((chunk) => keyOf(chunk[size - 1] as Value)); // it has that many
  const next = ends.sort()[0];
  const pairs = new Map<string, Pair<Value>>();
  for (const side of ['main', 'copy'] as const)
    for (const value of chunks[side]) {
      const key = keyOf(value);
      if (next === undefined || key <= next)
        pairs.set(key, { ...pairs.get(key), key, [side]: value });
    }
  return { pairs: [...pairs.values()], next };
}
