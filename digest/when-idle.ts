import { afterPaint } from './after-paint';

/** A browser that has other things to do at all times is no reason to wait for ever. */
const LATEST_MS = 250;

/** Once what has just been drawn can be seen, and whatever waited for that is done. Returns how to take it back. */
export function whenIdle(act: () => void): () => void {
  let waiting: number | undefined;
  const stop = afterPaint(() => {
    waiting = requestIdleCallback(act, { timeout: LATEST_MS });
  });
  return () => {
    stop();
    if (waiting !== undefined) cancelIdleCallback(waiting);
  };
}
