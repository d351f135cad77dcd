/** A page that isn't seen is never painted. */
const LATEST_MS = 250;

/** Once what has just been drawn can be seen. Returns how to take it back. */
export function afterPaint(act: () => void): () => void {
  let timer = setTimeout(act, LATEST_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
