import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { captureTab, readPage } from '../src/capture/capture-tab';
import { type CapturedPage, cleanPage } from '../src/capture/captured-page';
import type { PageReading } from '../src/capture/page-reading';
import type { ThreadChoice } from '../src/capture/story';
import { NO_HABITS } from '../src/core/habits';
import { readHabits } from '../src/storage/habits';
import { isStorePrivate } from '../src/storage/storage-error';
import {
  type LoadedPage,
  loadedPage,
  NOTHING_STORED,
  type PageSources,
  readAside,
  readStored,
} from './load-page';

export interface PageInTab {
  /** Known before what is stored of it. */
  page: CapturedPage | undefined;
  /** Undefined until the tab has been read. */
  loaded: LoadedPage | undefined;
  /** What the script in the page found; 'none' where no script runs. */
  reading: PageReading | 'none' | undefined;
  /** Looks again at what is stored, after it was changed. */
  reload: () => Promise<void>;
  /** The same where it was changed elsewhere: what stands in the form goes with it. */
  renew: () => Promise<void>;
  /** Takes the rule's cleaning off this page. */
  putBack: (ruleId: string) => void;
  /** Clips the story, or the thread about it. */
  choose: (choice: ThreadChoice) => Promise<void>;
}

/** Most pages answer before that: their fields come once and whole. */
const SOON_MS = 60;

/** Address, title and what is stored don't wait for a busy page, which may take its time to answer. */
export function usePage(
  onLoad: (loaded: LoadedPage) => void,
  onError: (error: unknown) => void,
): PageInTab {
  const [page, setPage] = useState<CapturedPage>();
  const [loaded, setLoaded] = useState<LoadedPage>();
  const [reading, setReading] = useState<PageInTab['reading']>();
  const sources = useRef<PageSources>(undefined);
  const shown = useRef<LoadedPage>(undefined);

  const show = useCallback(
    (next: LoadedPage) => {
      shown.current = next;
      onLoad(next);
      setLoaded(next);
    },
    [onLoad],
  );

  const load = useCallback(
    async (from: PageSources, before?: LoadedPage, choice = shown.current?.choice) => {
      sources.current = from;
      const stored = await readStored(from, before, choice).catch((error: unknown) => {
        if (isStorePrivate(error)) return readAside(from, before);
        onError(error);
        return NOTHING_STORED;
      });
      show(loadedPage(from, stored, shown.current?.putBack ?? []));
    },
    [show, onError],
  );

  useEffect(() => {
    readAll().catch(onError);
    async function readAll() {
      // Loading the page meets the same failure, and says it.
      const known = readHabits().catch(() => NO_HABITS);
      const page = await captureTab();
      setPage(page);
      const reader = readPage(page);
      const [habits, early] = await Promise.all([known, atMost(SOON_MS, reader)]);
      const cleanAs = (found: PageReading | undefined): PageSources => ({
        page,
        clean: (unwanted, choice) => cleanPage(page, found, habits, unwanted, choice),
      });
      await load(cleanAs(early));
      const found = await reader;
      if (found !== early) await load(cleanAs(found), shown.current);
      setReading(found ?? 'none');
    }
  }, [load, onError]);

  const reload = useCallback(async () => {
    if (sources.current) await load(sources.current);
  }, [load]);

  const renew = useCallback(async () => {
    if (sources.current) await load(sources.current, shown.current);
  }, [load]);

  const putBack = useCallback(
    (ruleId: string) => {
      if (sources.current && shown.current)
        show(loadedPage(sources.current, shown.current, [...shown.current.putBack, ruleId]));
    },
    [show],
  );

  const choose = useCallback(
    async (choice: ThreadChoice) => {
      if (sources.current) await load(sources.current, shown.current, choice);
    },
    [load],
  );

  return { page, loaded, reading, reload, renew, putBack, choose };
}

function atMost<Result>(ms: number, work: Promise<Result>): Promise<Result | undefined> {
  return Promise.race([
    work,
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms)),
  ]);
}
