import { useEffect, useRef } from 'preact/hooks';
import { message, uiLanguage } from '../../src/browser/messages';
import { changesAnything, restoreRows } from './restore-text';
import type { Looked } from './use-restore';

interface Props {
  looked: Looked;
  onRestore: () => void;
  onCancel: () => void;
}

/** What is in the backup and what it would change, before it does. */
export function RestorePreview({ looked: { at, counts }, onRestore, onCancel }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const isNew = changesAnything(counts);
  return (
    <section class="restore-preview" aria-labelledby="restore-preview">
      <h3 id="restore-preview">{message('optionsBackupOf', momentText(at))}</h3>
      {!isNew && <p>{message('optionsRestoreNothing')}</p>}
      <dl>
        {restoreRows(counts).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="data-buttons">
        {isNew && (
          <button type="button" class="primary" ref={first} onClick={onRestore}>
            {message('optionsRestoreThis')}
          </button>
        )}
        <button type="button" {...(isNew ? {} : { ref: first })} onClick={onCancel}>
          {message(isNew ? 'optionsCancel' : 'optionsClose')}
        </button>
      </div>
    </section>
  );
}

function momentText(at: number): string {
  const format = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long', timeStyle: 'short' });
  return format.format(at);
}
