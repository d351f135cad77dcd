/**
 * A classic script, run before the popup's first paint. It and what it imports stay away from src/browser: the
 * polyfill alone would double the time until the form stands.
 */
import './early-keys';
import { showTooltips } from './labels';
import { fetchApp, loadApp } from './load-app';
import { oncePainted } from './once-painted';
import { showRest } from './show-rest';

fetchApp();
oncePainted(() => {
  showRest();
  loadApp();
  showTooltips();
});
