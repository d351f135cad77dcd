import { render } from 'preact';
import { message, readyMessages, uiLanguage } from '../src/browser/messages';
import { App } from './App';

await readyMessages();
document.documentElement.lang = uiLanguage();
document.title = message('digestPageTitle');
const root = document.getElementById('app');
if (root) render(<App />, root);
