/** vite.config.ts builds main.tsx under this name. */
const APP = '/popup.js';

/** Has the browser read and parse it while the first frame goes to the screen; it runs no sooner than it is loaded. */
export function fetchApp(): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = APP;
  document.head.append(link);
}

/** A module is run once, however often it is imported. */
export function loadApp(): void {
  void import(/* @vite-ignore */ APP);
}
