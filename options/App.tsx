import { useCallback, useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { Mark } from '../src/ui/Mark';
import { AboutRegion } from './AboutRegion';
import { FailureNotice } from './FailureNotice';
import { SaveStatus } from './SaveStatus';
import { ShortcutsRegion } from './ShortcutsRegion';
import { StyleRegion } from './StyleRegion';
import { useStyle } from './use-style';

export function App() {
  const [error, setError] = useState<unknown>();
  const onError = useCallback((failure: unknown) => setError(failure), []);
  const editing = useStyle(onError);
  const failure = error ?? editing?.error;
  return (
    <>
      <header class="bar">
        <Mark size={28} />
        <h1>{message('optionsTitle')}</h1>
        <SaveStatus status={editing?.status ?? 'idle'} />
        <a href="/digest/index.html">{message('optionsOpenDigest')}</a>
      </header>
      <main>
        {failure !== undefined && (
          <FailureNotice error={failure} {...(editing?.error ? { onRetry: editing.retry } : {})} />
        )}
        <StyleRegion editing={editing} />
        <ShortcutsRegion onError={onError} />
        <AboutRegion />
      </main>
    </>
  );
}
