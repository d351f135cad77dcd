/** vite.config.ts builds main.tsx under this name. */
const APP = '/popup.js';

/** A module is run once, however often it is imported. */
export function loadApp(): void {
  void import(/* @vite-ignore */ APP);
}
