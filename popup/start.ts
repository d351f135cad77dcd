/**
 * A classic script, run before the popup's first paint. It and what it imports stay away from src/browser: the
 * polyfill alone would double the time until the form stands.
 */
import './labels';
import './early-keys';
import { loadAppOncePainted } from './load-app';
import { showRestOnceDrawn } from './show-rest';

showRestOnceDrawn();
loadAppOncePainted();
