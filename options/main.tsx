import '../src/ui/own-scripts-only';
import { render } from 'preact';
import { message, readyMessages } from '../src/browser/messages';
import { takeBackCutOff } from '../src/storage/import/take-back';
import { setPageLanguage } from '../src/ui/page-language';
import { App } from './App';

await readyMessages();
document.title = `${message('optionsTitle')} – ${message('extensionName')}`;
setPageLanguage();

const root = document.getElementById('app');
if (!root) throw new TypeError('options/index.html has no #app');
render(<App />, root);
// Where nothing can be read the page says so itself.
takeBackCutOff().catch(() => undefined);
void import('../src/sync/keep-in-sync').then(({ keepInSync }) => keepInSync());
