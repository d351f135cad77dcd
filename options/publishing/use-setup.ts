import { useState } from 'preact/hooks';
import { pickDirectory } from '../../src/browser/directory-picker';
import { requestSending } from '../../src/browser/sending';
import { ExpectedError } from '../../src/core/errors';
import { keepFolder } from '../../src/storage/publishing/folder';
import {
  onSetupChange,
  type PublishSetup,
  type PublishTarget,
  readSetup,
  writeSetup,
} from '../../src/storage/publishing/setup';
import { useStoredSetup } from '../use-stored-setup';

export interface SetupEditing {
  setup: PublishSetup;
  change(edits: Partial<PublishSetup>): void;
  /** `usualPath`: for whoever sets it up the first time. */
  chooseTarget(target: PublishTarget, usualPath: string): void;
  chooseFolder(): void;
  /** Why the last choice came to nothing. */
  error: unknown;
}

const STORE = { read: readSetup, write: writeSetup, onChange: onSetupChange };

/** Undefined until it has been read. */
export function useSetup(onError: (error: unknown) => void): SetupEditing | undefined {
  const stored = useStoredSetup(STORE, onError);
  const [error, setError] = useState<unknown>();
  if (!stored) return undefined;
  const { setup, change } = stored;

  async function chooseTarget(target: PublishTarget, usualPath: string): Promise<void> {
    // Before anything is awaited: browsers let no one ask later.
    const allowed = target === 'github' ? requestSending() : Promise.resolve(true);
    const before = setup.target;
    const path = setup.path || usualPath;
    setError(undefined);
    change({ target, ...(target === 'github' ? { path } : {}) });
    try {
      if (!(await allowed)) throw new ExpectedError('sendingRefused');
    } catch (error) {
      change({ target: before });
      setError(error);
    }
  }

  async function chooseFolder(): Promise<void> {
    setError(undefined);
    try {
      const folder = await pickDirectory();
      if (!folder) return;
      await keepFolder(folder);
      change({ folder: folder.name });
    } catch (error) {
      setError(error);
    }
  }
  return { setup, change, chooseTarget, chooseFolder, error };
}
