import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
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

export interface SetupEditing {
  setup: PublishSetup;
  change(edits: Partial<PublishSetup>): void;
  /** `usualPath`: for whoever sets it up the first time. */
  chooseTarget(target: PublishTarget, usualPath: string): void;
  chooseFolder(): void;
}

/** Undefined until it has been read. Written as it is typed; rejections go to `onError`. */
export function useSetup(onError: (error: unknown) => void): SetupEditing | undefined {
  const [setup, setSetup] = useState<PublishSetup>();
  const unwritten = useRef(0);

  useEffect(() => {
    const read = () =>
      // What is being typed here is newer.
      readSetup().then((stored) => unwritten.current === 0 && setSetup(stored), onError);
    void read();
    onSetupChange(() => void read());
  }, [onError]);

  const change = useCallback(
    (edits: Partial<PublishSetup>) => {
      setSetup((shown) => shown && { ...shown, ...edits });
      unwritten.current++;
      writeSetup(edits)
        .catch(onError)
        .finally(() => unwritten.current--);
    },
    [onError],
  );
  if (!setup) return undefined;

  async function chooseTarget(target: PublishTarget, usualPath: string): Promise<void> {
    // Before anything is awaited: browsers let no one ask later.
    const allowed = target === 'github' ? requestSending() : Promise.resolve(true);
    const before = setup?.target ?? 'off';
    const path = setup?.path || usualPath;
    change({ target, ...(target === 'github' ? { path } : {}) });
    try {
      if (!(await allowed)) throw new ExpectedError('sendingRefused');
    } catch (error) {
      change({ target: before });
      onError(error);
    }
  }

  async function chooseFolder(): Promise<void> {
    try {
      const folder = await pickDirectory();
      if (!folder) return;
      await keepFolder(folder);
      change({ folder: folder.name });
    } catch (error) {
      onError(error);
    }
  }
  return { setup, change, chooseTarget, chooseFolder };
}
