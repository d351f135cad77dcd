export interface Difference {
  from: number;
  to: number;
  insert: string;
}

/** The one stretch of a text that makes it the other; undefined where they are the same. */
export function differenceOf(was: string, text: string): Difference | undefined {
  if (was === text) return undefined;
  let [first, last] = [0, 0];
  const most = Math.min(was.length, text.length);
  while (first < most && was[first] === text[first]) first++;
  while (last < most - first && was.at(-1 - last) === text.at(-1 - last)) last++;
  return { from: first, to: was.length - last, insert: text.slice(first, text.length - last) };
}
