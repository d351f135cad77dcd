import { useRef } from 'preact/hooks';

/** Answers, when asked later, whether the value is still what it was as this was drawn. */
export function useIsStill(value: string): () => boolean {
  const latest = useRef(value);
  latest.current = value;
  return () => latest.current === value;
}
