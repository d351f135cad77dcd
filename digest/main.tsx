import '../src/ui/own-scripts-only';
import { render } from 'preact';
import { message, readyMessages } from '../src/browser/messages';
import { makeDueBackup } from '../src/storage/backup/scheduled-backup';
import { takeBackCutOff } from '../src/storage/import/take-back';
import { setPageLanguage } from '../src/ui/page-language';
import { App } from './App';

await readyMessages();
setPageLanguage();
document.title = message('digestPageTitle');
const root = document.getElementById('app');
if (root) render(<App />, root);
// Where nothing can be read the page says so itself.
takeBackCutOff().catch(() => undefined);
// Options says what failed. A page can stay open for weeks.
const backUp = () => void makeDueBackup().catch(() => undefined);
backUp();
setInterval(backUp, 24 * 60 * 60 * 1000);
void import('../src/sync/keep-in-sync').then(({ keepInSync }) => keepInSync());
