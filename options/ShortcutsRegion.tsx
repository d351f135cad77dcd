import { useCallback, useEffect, useState } from 'preact/hooks';
import { openShortcutSettings, readShortcuts, type Shortcut } from '../src/browser/commands';
import { message } from '../src/browser/messages';

/** What each command of the manifest does, as a message's name. */
const PURPOSES: Record<string, string> = {
  _execute_action: 'optionsShortcutPopup',
  'quick-clip': 'optionsShortcutQuickClip',
};

export function ShortcutsRegion({ onError }: { onError: (error: unknown) => void }) {
  const shortcuts = useShortcuts(onError);
  return (
    <section class="region" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{message('optionsShortcuts')}</h2>
      <div class="region-body">
        <dl class="shortcuts">
          {shortcuts.map(({ name, keys }) => (
            <div key={name}>
              <dt>{message(PURPOSES[name] ?? name)}</dt>
              <dd>
                {keys === '' ? <em>{message('optionsShortcutNotSet')}</em> : <Keys text={keys} />}
              </dd>
            </div>
          ))}
        </dl>
        <button type="button" onClick={() => openShortcutSettings().catch(onError)}>
          {message('optionsChangeShortcuts')}
        </button>
      </div>
    </section>
  );
}

/** 'Alt+K' as three keys; on a Mac the browser gives symbols with nothing between them. */
function Keys({ text }: { text: string }) {
  const keys = text.split('+');
  return (
    <kbd>
      {keys.map((key, i) => (
        <>
          {i > 0 && '+'}
          <kbd>{key}</kbd>
        </>
      ))}
    </kbd>
  );
}

/** Read again when the window gets the focus back, as it does after they were changed. */
function useShortcuts(onError: (error: unknown) => void): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const read = useCallback(() => void readShortcuts().then(setShortcuts, onError), [onError]);
  useEffect(() => {
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [read]);
  return shortcuts;
}
