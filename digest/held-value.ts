import { useLayoutEffect, useState } from 'preact/hooks';

/** Kept beside the page's components: a new value draws those anew that follow it, and no others. */
export interface HeldValue<Value> {
  now(): Value;
  set(value: Value): void;
  /** Returns how to stop. */
  follow(listener: (value: Value) => void): () => void;
}

export function heldValue<Value>(first: Value): HeldValue<Value> {
  let now = first;
  const listeners = new Set<(value: Value) => void>();
  return {
    now: () => now,
    set(value) {
      now = value;
      for (const listener of listeners) listener(value);
    },
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useFollowed<Value>(held: HeldValue<Value>): Value {
  const [value, show] = useState(held.now());
  useLayoutEffect(() => {
    const take = (next: Value) => show(() => next);
    // What came between the drawing and now.
    take(held.now());
    return held.follow(take);
  }, [held]);
  return value;
}
