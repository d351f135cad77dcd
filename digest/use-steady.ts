import { useRef } from 'preact/hooks';

/** The very value of before, for as long as the new one is the same. */
export function useSteady<Value>(
  value: Value,
  isSame: (one: Value, other: Value) => boolean,
): Value {
  const held = useRef(value);
  if (!isSame(held.current, value)) held.current = value;
  return held.current;
}
