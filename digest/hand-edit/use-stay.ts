import { useLayoutEffect, useRef } from 'preact/hooks';

/** The text's box that is there, the one to read or the one to edit. */
export interface Box {
  current: HTMLElement | null;
}

/** Where one box takes the other's place, the focus goes with it, and the same lines are seen. */
export function useStay(box: Box, isEdited: boolean): () => void {
  const leftAt = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (leftAt.current === undefined || !box.current) return;
    box.current.focus();
    box.current.scrollTop = leftAt.current;
    leftAt.current = undefined;
  }, [isEdited]);
  return () => {
    leftAt.current = box.current?.scrollTop ?? 0;
  };
}
