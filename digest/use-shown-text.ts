import { useRef } from 'preact/hooks';
import type { Rendered } from './use-rendered';

interface Shown {
  text: string;
  /** The issue's, as it stands above the preview. */
  title: string;
}

/**
 * The text to be seen. Until that of a long issue is written, the one before stays, below its own title: to take its
 * thousand lines away would come before the first rows.
 */
export function useShownText({ markdown, isWritten, error }: Rendered, title: string): Shown {
  const shown = useRef({ text: markdown, title });
  const isComing = markdown === '' && !isWritten && error === undefined;
  if (!isComing) shown.current = { text: markdown, title };
  return shown.current;
}
