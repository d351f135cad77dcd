/**
 * A classic script, run before the popup's first paint. It and what it imports stay away from src/browser: the
 * polyfill alone would double the time until the form stands.
 */
import './early-keys';
import { showTooltips } from './labels';
import { fetchApp, loadApp } from './load-app';
import { oncePainted } from './once-painted';
import { showRest } from './show-rest';

// With the first frame: sooner, to parse it holds that up by 5 ms of 110; later, keys are taken 9 ms later (Chromium 156).
requestAnimationFrame(fetchApp);
oncePainted(() => {
  showRest();
  loadApp();
  showTooltips();
});
