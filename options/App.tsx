import { useCallback, useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { Mark } from '../src/ui/Mark';
import { AboutRegion } from './AboutRegion';
import { CaptureRegion } from './CaptureRegion';
import { DataRegion } from './DataRegion';
import { DevicesRegion } from './devices/DevicesRegion';
import { useDevices } from './devices/use-devices';
import { FailureNotice } from './FailureNotice';
import { PublishingRegion } from './publishing/PublishingRegion';
import { usePublishing } from './publishing/use-publishing';
import { SaveStatus } from './SaveStatus';
import { ShortcutsRegion } from './ShortcutsRegion';
import { StyleRegion } from './StyleRegion';
import type { SaverState } from './style-saver';
import { useRules } from './use-rules';
import { useSigns } from './use-signs';
import { useStyle } from './use-style';

export function App() {
  const [error, setError] = useState<unknown>();
  const onError = useCallback((failure: unknown) => setError(failure), []);
  const editing = useStyle(onError);
  const switches = useRules(onError);
  const signs = useSigns(onError);
  const publishing = usePublishing(onError);
  const devices = useDevices(onError);
  const failure = error ?? signs.error ?? publishing?.editing.error ?? editing?.error;
  return (
    <>
      <header class="bar">
        <Mark size={28} />
        <h1>{message('optionsTitle')}</h1>
        <SaveStatus status={commonStatus(editing?.status, switches.status)} />
        <a href="/digest/index.html">{message('optionsOpenDigest')}</a>
      </header>
      <main>
        {failure !== undefined && (
          <FailureNotice error={failure} {...(editing?.error ? { onRetry: editing.retry } : {})} />
        )}
        <StyleRegion editing={editing} />
        {/* Not before what would push them away from under a click. */}
        {((editing && publishing && devices) || failure !== undefined) && (
          <>
            <CaptureRegion switches={switches} signs={signs} />
            <ShortcutsRegion onError={onError} />
            {editing && publishing && (
              <PublishingRegion
                engine={editing.style.engine}
                locale={editing.locale}
                publishing={publishing}
              />
            )}
            <DevicesRegion devices={devices} onError={onError} />
            <DataRegion />
            <AboutRegion />
          </>
        )}
      </main>
    </>
  );
}

/** Nothing is saved as long as something isn't. */
function commonStatus(...all: (SaverState['status'] | undefined)[]): SaverState['status'] {
  const order = ['failed', 'saving', 'saved'] as const;
  return order.find((status) => all.includes(status)) ?? 'idle';
}
