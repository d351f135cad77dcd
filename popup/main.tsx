import { hydrate } from 'preact';
import { readyMessages } from '../src/browser/messages';
import { App } from './App';
import { dropBlankTexts, readEarly } from './read-early';
import { showRest } from './show-rest';

async function start(root: HTMLElement): Promise<void> {
  await readyMessages();
  // Shown once the app is there, it would move what is being clicked.
  showRest();
  dropBlankTexts(root);
  hydrate(<App early={readEarly()} />, root);
}

const root = document.getElementById('app');
if (!root) throw new TypeError('popup/index.html has no #app');
void start(root);
