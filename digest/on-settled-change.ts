import { onChange } from '../src/storage/changes';

/** Until then the issue itself has been read, drawn and looked through. */
const QUIET_MS = 1000;

/**
 * For what is shown beside the issue: once changes have ceased for a moment; where it is due already, after the first
 * such moment. Returns how to stop listening.
 */
export function onSettledChange(act: () => void, isDue = false): () => void {
  let timer = isDue ? setTimeout(act, QUIET_MS) : undefined;
  const stop = onChange(({ store }) => {
    if (store === 'drafts') return;
    clearTimeout(timer);
    timer = setTimeout(act, QUIET_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
