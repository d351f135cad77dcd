import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Clip } from '../src/core/clip';
import { possibleParents } from '../src/core/possible-parents';
import { recentClips } from '../src/storage/recent-clips';
import type { LoadedPage } from './load-page';

/** The recent clips below which the page's can stand: undefined until they are wanted and have been read. */
export function useRecent(loaded: LoadedPage | undefined, onError: (error: unknown) => void) {
  const [recent, setRecent] = useState<Clip[]>();
  const [isWanted, setWanted] = useState(false);
  const want = useCallback(() => setWanted(true), []);
  useEffect(() => {
    if (!isWanted || !loaded) return;
    const { standing } = loaded;
    const possible = (clips: Clip[]) =>
      standing.state === 'kept' ? possibleParents(standing.clip, clips) : clips;
    recentClips().then((clips) => setRecent(possible(clips)), onError);
  }, [isWanted, loaded, onError]);
  return { recent, want };
}
