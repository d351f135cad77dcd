import { hydrate } from 'preact';
import { App } from './App';
import { dropBlankTexts, readEarly } from './read-early';

const root = document.getElementById('app');
if (!root) throw new TypeError('popup/index.html has no #app');
dropBlankTexts(root);
hydrate(<App early={readEarly()} />, root);
