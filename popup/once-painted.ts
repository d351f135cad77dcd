const LATEST_MS = 250;

/** What isn't needed to type into the form waits until it can be seen: sooner, it would hold up the first paint. */
export function oncePainted(act: () => void): void {
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    act();
  }).observe({ type: 'paint', buffered: true });
  // A window that is never painted tells of no paint.
  setTimeout(act, LATEST_MS);
}
