/**
 * Loads the app once the form is on screen: loaded earlier, it would hold up the first paint, with which the form
 * can be used. labels.ts takes the keys until then.
 */
const LATEST_MS = 250;

const start = () => void import('./main');

new PerformanceObserver((_, observer) => {
  observer.disconnect();
  start();
}).observe({ type: 'paint', buffered: true });
// A window that is never painted tells of no paint; a module is run once, however often it is imported.
setTimeout(start, LATEST_MS);
