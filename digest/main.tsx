import { render } from 'preact';
import { message, uiLanguage } from '../src/browser/messages';
import { App } from './App';

document.documentElement.lang = uiLanguage();
document.title = message('digestPageTitle');
const root = document.getElementById('app');
if (root) render(<App />, root);
