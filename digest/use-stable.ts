import { useMemo, useRef } from 'preact/hooks';

/** Does what the function given last does, and stays the same: what has it needn't be drawn anew. */
export function useStable<Args extends unknown[], Result>(
  act: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(act);
  latest.current = act;
  return useMemo(
    () =>
      (...args: Args) =>
        latest.current(...args),
    [],
  );
}
