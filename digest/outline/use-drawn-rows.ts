import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { whenIdle } from '../when-idle';

/** More than any window shows. */
const FIRST = 60;
/** As many as nobody waits for who presses a key meanwhile. */
const STEP = 40;

/** How many rows are drawn, from the top. */
export interface DrawnRows {
  /** At all: the days and sections that begin below have their room. */
  rows: number;
  /** With all that stands in them: the others have their place, their name and their keys. */
  whole: number;
}

/** Those that a window shows at once, all others in the first idle moment, and what stands in them in those that follow. */
export function useDrawnRows(count: number): DrawnRows {
  const [areAll, drawAll] = useState(count <= FIRST);
  const [whole, setWhole] = useState(FIRST);
  useLayoutEffect(() => whenIdle(() => drawAll(true)), []);
  useEffect(() => {
    if (whole >= count) return;
    const waiting = requestIdleCallback(() => setWhole(whole + STEP), { timeout: 500 });
    return () => cancelIdleCallback(waiting);
  }, [whole, count]);
  return { rows: areAll ? Number.POSITIVE_INFINITY : FIRST, whole };
}
