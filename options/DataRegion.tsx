import { message } from '../src/browser/messages';
import { PastButton } from '../src/past/PastButton';

export function DataRegion() {
  return (
    <section class="region" aria-labelledby="data">
      <h2 id="data">{message('optionsData')}</h2>
      <div class="region-body prose">
        <p>{message('optionsDataHint')}</p>
        <PastButton label={message('optionsImport')} task="import" />
      </div>
    </section>
  );
}
