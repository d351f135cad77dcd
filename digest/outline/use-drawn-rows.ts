import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { whenIdle } from '../when-idle';

/** As high as a row with a title of one line; none is lower. */
const ROW_PX = 32;
/** As many as nobody waits for who presses a key meanwhile. */
const STEP = 40;

/** How many rows are drawn, from the top. */
export interface DrawnRows {
  /** At all: there is room for those below. */
  rows: number;
  /** With all that stands in them: the others have their place, their name and their keys. */
  whole: number;
}

/** Those that a window shows at once, all others in the first idle moment, and what stands in them in those that follow. */
export function useDrawnRows(count: number): DrawnRows {
  const [first] = useState(() => Math.ceil(innerHeight / ROW_PX));
  const [areAll, drawAll] = useState(count <= first);
  const [whole, setWhole] = useState(first);
  useLayoutEffect(() => whenIdle(() => drawAll(true)), []);
  useEffect(() => {
    if (whole >= count) return;
    const waiting = requestIdleCallback(() => setWhole(whole + STEP), { timeout: 500 });
    return () => cancelIdleCallback(waiting);
  }, [whole, count]);
  return { rows: areAll ? Number.POSITIVE_INFINITY : first, whole };
}
