import { useEffect, useState } from 'preact/hooks';

/** More than any window shows. */
const FIRST = 60;
/** As many as nobody waits for who presses a key meanwhile. */
const STEP = 40;

/**
 * Up to which row all that stands in a row is drawn. The others follow whenever nothing else is to be done; until then
 * they have their place, their name and their keys.
 */
export function useWholeRows(count: number): number {
  const [whole, setWhole] = useState(FIRST);
  useEffect(() => {
    if (whole >= count) return;
    const waiting = requestIdleCallback(() => setWhole(whole + STEP), { timeout: 500 });
    return () => cancelIdleCallback(waiting);
  }, [whole, count]);
  return whole;
}
