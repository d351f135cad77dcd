import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** For a list whose rows go: the next row takes the focus of one that had it, `last` that of the last one. */
export function useRowFocus<E extends HTMLElement>(
  count: number,
  last: () => void,
): RefObject<E | null> {
  const list = useRef<E>(null);
  const held = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const rows = () => [...(list.current?.children ?? [])];
    const note = (event: FocusEvent) => {
      const at = rows().findIndex((row) => row.contains(event.target as Node));
      held.current = at < 0 ? undefined : at;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    const at = held.current;
    if (at === undefined || document.activeElement !== document.body) return;
    held.current = undefined;
    if (count === 0) return last();
    const row = list.current?.children[Math.min(at, count - 1)];
    row?.querySelector<HTMLElement>('button')?.focus();
  }, [count]);
  return list;
}
