import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Focuses what comes with a new step: what was focused in the one before is gone. */
export function useFirstFocus<Target extends HTMLElement>(): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useEffect(() => target.current?.focus(), []);
  return target;
}
