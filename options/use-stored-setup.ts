import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Where a setup is stored. */
export interface SetupStore<Setup> {
  read(): Promise<Setup>;
  write(edits: Partial<Setup>): Promise<void>;
  onChange(listener: () => void): void;
}

/** Undefined until it has been read. Written as it is typed, in step with every window; rejections go to `onError`. */
export function useStoredSetup<Setup>(
  { read, write, onChange }: SetupStore<Setup>,
  onError: (error: unknown) => void,
): { setup: Setup; change: (edits: Partial<Setup>) => void } | undefined {
  const [setup, setSetup] = useState<Setup>();
  const unwritten = useRef(0);

  useEffect(() => {
    const follow = () =>
      // What is being typed here is newer.
      read().then((stored) => unwritten.current === 0 && setSetup(stored), onError);
    void follow();
    onChange(() => void follow());
  }, [onError]);

  const change = useCallback(
    (edits: Partial<Setup>) => {
      setSetup((shown) => shown && { ...shown, ...edits });
      unwritten.current++;
      write(edits)
        .catch(onError)
        .finally(() => unwritten.current--);
    },
    [onError],
  );
  return setup && { setup, change };
}
