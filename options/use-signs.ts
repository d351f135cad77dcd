import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { hasTabs, requestTabs } from '../src/browser/permissions';
import { ExpectedError } from '../src/core/errors';
import { areSignsChosen, chooseSigns } from '../src/storage/sign-choice';

export interface SignSwitch {
  /** Undefined until it has been read. */
  isOn: boolean | undefined;
  choose: (isOn: boolean) => void;
  /** Why the last choice came to nothing. */
  error: unknown;
}

/** The sign on tabs: the browser is asked for their addresses as it is switched on. Where it can't be read: `onError`. */
export function useSigns(onError: (error: unknown) => void): SignSwitch {
  const [isOn, setOn] = useState<boolean>();
  const [error, setError] = useState<unknown>();
  const isAsking = useRef(false);

  useEffect(() => {
    // The browser's question takes the focus, and gives it back before the answer is stored.
    const show = (isStored: boolean) => {
      if (!isAsking.current) setOn(isStored);
    };
    const read = () => readSigns().then(show, onError);
    void read();
    // The permission may have been taken back meanwhile.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [onError]);

  const choose = useCallback(async (isWanted: boolean) => {
    // Before anything is awaited: browsers let no one ask later.
    const allowed = isWanted ? requestTabs() : Promise.resolve(true);
    setOn(isWanted);
    setError(undefined);
    isAsking.current = true;
    try {
      if (!(await allowed)) throw new ExpectedError('tabsRefused');
      await chooseSigns(isWanted);
    } catch (error) {
      setOn(!isWanted);
      setError(error);
    } finally {
      isAsking.current = false;
    }
  }, []);
  return { isOn, choose, error };
}

async function readSigns(): Promise<boolean> {
  return (await areSignsChosen()) && (await hasTabs());
}
