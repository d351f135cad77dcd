import { useEffect, useRef } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { PastButton } from '../src/past/PastButton';
import { Backup } from './data/Backup';

export function DataRegion() {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The browser went there before there was a heading.
    if (location.hash === '#data') head.current?.focus();
  }, []);
  return (
    <section class="region" aria-labelledby="data">
      <h2 id="data" ref={head} tabIndex={-1}>
        {message('optionsData')}
      </h2>
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
