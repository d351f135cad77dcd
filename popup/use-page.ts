import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { captureTab, readPage } from '../src/capture/capture-tab';
import type { CapturedPage } from '../src/capture/captured-page';
import type { PageReading } from '../src/capture/page-reading';
import { type LoadedPage, loadPage, unstoredPage } from './load-page';

export interface PageInTab {
  /** Undefined until the tab has been read. */
  loaded: LoadedPage | undefined;
  /** What the script in the page found; 'none' where no script runs. */
  reading: PageReading | 'none' | undefined;
  /** Looks again at what is stored, after it was changed. */
  reload: () => Promise<void>;
}

/** Address, title and what is stored come first; a busy page may take its time to give its selection. */
export function usePage(
  onLoad: (loaded: LoadedPage) => void,
  onError: (error: unknown) => void,
): PageInTab {
  const [loaded, setLoaded] = useState<LoadedPage>();
  const [reading, setReading] = useState<PageInTab['reading']>();
  const sources = useRef<{ page: CapturedPage; found: PageReading | undefined }>(undefined);

  const load = useCallback(
    async (page: CapturedPage, found: PageReading | undefined, before?: LoadedPage) => {
      const next = await loadPage(page, found, before).catch((error: unknown) => {
        onError(error);
        return unstoredPage(page, found);
      });
      sources.current = { page, found };
      onLoad(next);
      setLoaded(next);
      return next;
    },
    [onLoad, onError],
  );

  useEffect(() => {
    readAll().catch(onError);
    async function readAll() {
      const page = await captureTab();
      const reader = readPage(page);
      const first = await load(page, undefined);
      const found = await reader;
      if (found?.selection || found?.canonicalUrl) await load(page, found, first);
      setReading(found ?? 'none');
    }
  }, [load, onError]);

  const reload = useCallback(async () => {
    const { page, found } = sources.current ?? {};
    if (page) await load(page, found);
  }, [load]);

  return { loaded, reading, reload };
}
