import { useLayoutEffect, useRef } from 'preact/hooks';

/** A press that takes its own button away gives the focus to the one that comes in its place. */
export function useNextFocus(isReady: boolean) {
  const ref = useRef<HTMLButtonElement>(null);
  const isTaken = useRef(false);
  useLayoutEffect(() => {
    if (!isTaken.current || !isReady) return;
    isTaken.current = false;
    ref.current?.focus();
  });
  return {
    ref,
    take() {
      isTaken.current = true;
    },
  };
}
