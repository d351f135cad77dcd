import { useEffect, useState } from 'preact/hooks';
import type { Clip } from '../src/core/clip';
import { possibleParents } from '../src/core/possible-parents';
import { recentClips } from '../src/storage/recent-clips';
import type { LoadedPage } from './load-page';

/** The recent clips below which the page's can stand; undefined until they have been read. */
export function useRecent(
  loaded: LoadedPage | undefined,
  onError: (error: unknown) => void,
): Clip[] | undefined {
  const [recent, setRecent] = useState<Clip[]>();
  const kept = loaded?.standing.state === 'kept' ? loaded.standing.clip : undefined;
  const isLoaded = loaded !== undefined;
  // What is on screen at once comes first.
  useEffect(() => {
    if (!isLoaded) return;
    recentClips().then((clips) => setRecent(kept ? possibleParents(kept, clips) : clips), onError);
  }, [isLoaded, kept, onError]);
  return recent;
}
