import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isAlreadyKept } from '../src/capture/look-again';
import { undoLast } from '../src/capture/undo-clip';
import type { ClipFields } from '../src/core/clip';
import { ExpectedError } from '../src/core/errors';
import type { LastAction } from '../src/core/undo';
import {
  type Kept,
  keepClip,
  newClipId,
  removeClip,
  updateClip,
} from '../src/storage/clip-actions';
import { putClipAside, takeClipBack } from '../src/storage/outbox';
import { type Boxes, fieldsOfBoxes } from './boxes';
import type { LoadedPage } from './load-page';

/** What has been done in this window. */
export type Outcome =
  | { done: 'kept' | 'updated'; kept: Kept }
  | { done: 'removed'; clipId: string }
  /** In the outbox. */
  | { done: 'waiting'; clipId: string; isPrivate: boolean };

export interface ClipWork {
  outcome: Outcome | undefined;
  failure: unknown;
  isBusy: boolean;
  /** Waits for the page to be read. */
  save: () => void;
  remove: () => void;
  /** `onUndone` is called before anything is drawn anew. */
  undo: (clipId: string, onUndone: (action: Pick<LastAction, 'kind'>) => void) => void;
}

interface FormPage {
  loaded: LoadedPage | undefined;
  isRead: boolean;
  /** Looks again at what is stored; what stands in the form goes with it. */
  renew: () => Promise<void>;
}

/** Saves, removes, undoes; what fails is kept as `failure`, and the form with it. */
export function useClip(boxes: Boxes, { loaded, isRead, renew }: FormPage): ClipWork {
  const [outcome, setOutcome] = useState<Outcome>();
  const [failure, setFailure] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const [isWanted, setWanted] = useState(() => document.documentElement.dataset.wanted === 'save');
  const newId = useRef('');

  /** `work` gives what is to be shown of it: all at once, as the boxes can be used again. */
  const attempt = useCallback(async (work: () => Promise<() => void>) => {
    const working = work();
    setBusy(true);
    setFailure(undefined);
    const show = await working.catch((error: unknown) => () => setFailure(error));
    show();
    setBusy(false);
  }, []);

  const begin = useRef<() => void>(undefined);
  // Of the last render, so that nothing typed is missing from it.
  begin.current = loaded && isRead && !isBusy && !outcome ? () => saveNow(loaded) : undefined;

  function saveNow(page: LoadedPage): void {
    begin.current = undefined;
    newId.current ||= newClipId();
    attempt(async () => {
      const written = await write(boxes, page, newId.current).catch(async (error: unknown) => {
        if (isAlreadyKept(error)) await renew();
        throw error;
      });
      return () => setOutcome(written);
    });
  }

  // An effect would wait for the next frame first, which takes longer than all the rest.
  useLayoutEffect(() => {
    if (!isWanted || (!begin.current && !outcome)) return;
    setWanted(false);
    begin.current?.();
  });

  // Begun at the key itself: to draw that it was pressed takes as long as to read what it needs.
  const save = useCallback(() => (begin.current ? begin.current() : setWanted(true)), []);
  const remove = useCallback(() => {
    if (loaded?.standing.state !== 'kept') return;
    const { clip } = loaded.standing;
    attempt(async () => {
      await removeClip(clip);
      return () => setOutcome({ done: 'removed', clipId: clip.id });
    });
  }, [loaded, attempt]);
  const undo = useCallback(
    (clipId: string, onUndone: (action: Pick<LastAction, 'kind'>) => void) => {
      attempt(async () => {
        const { kind } = await (outcome?.done === 'waiting' ? undoWaiting : undoLast)(clipId);
        return () => {
          setOutcome(undefined);
          onUndone({ kind });
        };
      });
    },
    [attempt, outcome],
  );
  return { outcome, failure, isBusy, save, remove, undo };
}

async function write(boxes: Boxes, loaded: LoadedPage, id: string): Promise<Outcome> {
  const { standing, draftKey, keys } = loaded;
  const fields = fieldsOfBoxes(boxes, loaded.fields);
  checkAddress(fields);
  const draft = draftKey === undefined ? {} : { draftKey };
  if (standing.state === 'kept')
    return { done: 'updated', kept: await updateClip(standing.clip, fields, draft) };
  if (loaded.isClosed) {
    await putClipAside(fields, { id, ...draft });
    return { done: 'waiting', clipId: id, isPrivate: loaded.page.isPrivate };
  }
  return { done: 'kept', kept: await keepClip(fields, { id, newBy: keys, ...draft }) };
}

async function undoWaiting(clipId: string): Promise<{ kind: 'kept' }> {
  await takeClipBack(clipId);
  return { kind: 'kept' };
}

function checkAddress({ url }: ClipFields): void {
  if (!URL.canParse(url)) throw new ExpectedError('noAddress', url);
}
