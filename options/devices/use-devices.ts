import { useEffect, useState } from 'preact/hooks';
import {
  onSyncSetupChange,
  readSyncSetup,
  type SyncSetup,
  writeSyncSetup,
} from '../../src/storage/sync/setup';
import { onSyncStateChange, readSyncState, type SyncState } from '../../src/storage/sync/state';
import { useStoredSetup } from '../use-stored-setup';

export interface Devices {
  setup: SyncSetup;
  state: SyncState;
  change(edits: Partial<SyncSetup>): void;
}

const STORE = { read: readSyncSetup, write: writeSyncSetup, onChange: onSyncSetupChange };

/** What is set up and how it goes, kept in step with every window; undefined until it has been read. */
export function useDevices(onError: (error: unknown) => void): Devices | undefined {
  const stored = useStoredSetup(STORE, onError);
  const [state, setState] = useState<SyncState>();
  useEffect(() => {
    const read = () => readSyncState().then(setState, onError);
    void read();
    onSyncStateChange(() => void read());
  }, [onError]);
  return stored && state ? { ...stored, state } : undefined;
}
