import { message } from '../src/browser/messages';
import { PastButton } from '../src/past/PastButton';
import { Backup } from './data/Backup';

export function DataRegion() {
  return (
    <section class="region" aria-labelledby="data">
      <h2 id="data">{message('optionsData')}</h2>
      <div class="region-body prose">
        <Backup />
        <div class="data-part">
          <p>{message('optionsDataHint')}</p>
          <PastButton label={message('optionsImport')} task="import" />
        </div>
      </div>
    </section>
  );
}
