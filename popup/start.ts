/**
 * A classic script, run before the popup's first paint. It and what it imports stay away from src/browser: the
 * polyfill alone would double the time until the form stands.
 */
import { atFrame } from './at-frame';
import './early-keys';
import { showTooltips } from './labels';
import { fetchApp, loadApp } from './load-app';
import { oncePainted } from './once-painted';
import { showRest } from './show-rest';

// Sooner, to parse it holds the first frame up by 5 ms of 110; later, keys are taken 9 ms later (Chromium 156).
atFrame(1, fetchApp);
// The third begins once the first is on its way to the screen, and 15 ms before its paint is told of.
atFrame(3, loadApp);
oncePainted(() => {
  showRest();
  // A window that is never painted has no frames either.
  loadApp();
  showTooltips();
});
