import { useRef } from 'preact/hooks';
import type { Rendered } from './use-rendered';

/**
 * The text to be seen. Until that of a long issue is written, the one before stays: to take its thousand lines away
 * would come before the first rows.
 */
export function useShownText({ markdown, isWritten, error }: Rendered): string {
  const shown = useRef(markdown);
  const isComing = markdown === '' && !isWritten && error === undefined;
  if (!isComing) shown.current = markdown;
  return shown.current;
}
