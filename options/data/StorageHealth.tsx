import { useRef } from 'preact/hooks';
import { message, uiLanguage } from '../../src/browser/messages';
import { byteText } from './byte-text';
import { useHealth } from './use-health';

/** How safe the library is, in a quiet line. */
export function StorageHealth({ isStale }: { isStale: boolean }) {
  const line = useRef<HTMLUListElement>(null);
  const { health, isRefused, protect } = useHealth(isStale);
  if (!health) return <ul class="health" />;
  const { isProtected, used, lastBackup } = health;
  const askProtection = () => {
    line.current?.focus();
    protect();
  };
  return (
    <>
      <ul class="health" ref={line} tabIndex={-1} aria-label={message('optionsHealth')}>
        <li>
          {lastBackup === undefined
            ? message('optionsNoBackup')
            : message('optionsLastBackup', dayText(lastBackup))}
        </li>
        {used !== undefined && <li>{message('optionsUsedSpace', byteText(used, uiLanguage()))}</li>}
        <li>
          {message(isProtected ? 'optionsProtected' : 'optionsNotProtected')}
          {!isProtected && (
            <button type="button" class="quiet" onClick={askProtection}>
              {message('optionsProtect')}
            </button>
          )}
        </li>
      </ul>
      <p role="status" class="data-said">
        {isRefused ? message('optionsProtectRefused') : ''}
      </p>
    </>
  );
}

function dayText(at: number): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long' }).format(at);
}
