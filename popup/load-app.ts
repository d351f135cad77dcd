/** vite.config.ts builds main.tsx under this name. */
const APP = '/popup.js';
const LATEST_MS = 250;

/** Loaded earlier, it would hold up the first paint, with which the form can be used. */
export function loadAppOncePainted(): void {
  const load = () => void import(/* @vite-ignore */ APP);
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    load();
  }).observe({ type: 'paint', buffered: true });
  // A window that is never painted tells of no paint; a module is run once, however often it is imported.
  setTimeout(load, LATEST_MS);
}
