import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  onSyncSetupChange,
  readSyncSetup,
  type SyncSetup,
  writeSyncSetup,
} from '../../src/storage/sync/setup';
import { onSyncStateChange, readSyncState, type SyncState } from '../../src/storage/sync/state';

export interface Devices {
  setup: SyncSetup;
  state: SyncState;
  change(edits: Partial<SyncSetup>): void;
}

/** What is set up and how it goes, kept in step with every window; undefined until it has been read. */
export function useDevices(onError: (error: unknown) => void): Devices | undefined {
  const [setup, setSetup] = useState<SyncSetup>();
  const [state, setState] = useState<SyncState>();
  const unwritten = useRef(0);

  useEffect(() => {
    const readSetup = () =>
      // What is being typed here is newer.
      readSyncSetup().then((stored) => unwritten.current === 0 && setSetup(stored), onError);
    const readState = () => readSyncState().then(setState, onError);
    void readSetup();
    void readState();
    onSyncSetupChange(() => void readSetup());
    onSyncStateChange(() => void readState());
  }, [onError]);

  const change = useCallback(
    (edits: Partial<SyncSetup>) => {
      setSetup((shown) => shown && { ...shown, ...edits });
      unwritten.current++;
      writeSyncSetup(edits)
        .catch(onError)
        .finally(() => unwritten.current--);
    },
    [onError],
  );
  return setup && state ? { setup, state, change } : undefined;
}
