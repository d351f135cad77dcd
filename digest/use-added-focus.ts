import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For a list of rows: a new row's first box takes the focus, and the list's last button when one goes. */
export function useAddedFocus<E extends HTMLElement>(count: number): RefObject<E | null> {
  const list = useRef<E>(null);
  const before = useRef(count);
  useEffect(() => {
    const added = count > before.current;
    if (count !== before.current) {
      const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]');
      const box = rows?.[count - 1]?.querySelector<HTMLElement>('textarea, input');
      const button = list.current?.querySelector<HTMLElement>('button.add');
      (added ? box : button)?.focus();
    }
    before.current = count;
  }, [count]);
  return list;
}
