/** Undefined for nothing; the earlier one where two are equally common. */
export function commonest<Text extends string>(values: Text[]): Text | undefined {
  const counts = new Map<Text, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[Text, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0];
}
