import { hydrate } from 'preact';
import { readyMessages } from '../src/browser/messages';
import { App } from './App';
import { dropBlankTexts, readEarly } from './read-early';

const root = document.getElementById('app');
if (!root) throw new TypeError('popup/index.html has no #app');
await readyMessages();
dropBlankTexts(root);
hydrate(<App early={readEarly()} />, root);
