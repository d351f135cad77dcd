import { useCallback, useEffect, useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import type { Cleaned } from '../src/capture/captured-page';
import type { ThreadChoice } from '../src/capture/story';
import { today } from '../src/storage/stamp';
import { isStorePrivate } from '../src/storage/storage-error';
import { syncSoon } from '../src/sync/sync-soon';
import type { Boxes } from './boxes';
import { ClipForm } from './ClipForm';
import type { LoadedPage } from './load-page';
import { outcomeText, pageText } from './status-text';
import { type Outcome, useClip } from './use-clip';
import { useDraft } from './use-draft';
import { useEarlyText } from './use-early-text';
import { useForm } from './use-form';
import { useKeptFocus } from './use-kept-focus';
import { useKeys } from './use-keys';
import { useLastChoices } from './use-last-choices';
import { useNoteFocus } from './use-note-focus';
import { usePage } from './use-page';
import { useQuietClose } from './use-quiet-close';
import { useRecent } from './use-recent';
import { useRestoring } from './use-restoring';
import { useStored } from './use-stored';

/** `early` is what was typed before this ran. */
export function App({ early }: { early: Boxes }) {
  const { form, type, take, bringBack, release, move, hold, clear } = useForm(early);
  const [loadFailure, setFailure] = useState<unknown>();
  const setLoadFailure = useCallback((error: unknown) => {
    // The status says what becomes of a clip here.
    if (!isStorePrivate(error)) setFailure(error);
  }, []);
  const [notice, setNotice] = useState('');
  const { page, loaded, reading, reload, renew, putBack, choose } = usePage(take, setLoadFailure);
  const isRestoring = useRestoring(loaded !== undefined);
  const { style, used } = useStored(setLoadFailure);
  const isRead = reading !== undefined;
  const work = useClip(form.boxes, { loaded, isRead, renew });
  const { outcome, isBusy, save, undo } = work;
  useEarlyText(form, page, loaded !== undefined, bringBack);
  useDraft(form, isBusy || outcome ? undefined : loaded, setLoadFailure);
  const recent = useRecent(loaded, setLoadFailure);
  const last = useLastChoices(form.boxes, recent, type);
  useKeys(save, last.choose);
  useNoteFocus();
  useKeptFocus(isBusy || outcome !== undefined);
  useQuietClose(outcome !== undefined);
  useEffect(() => {
    if (outcome) syncSoon();
  }, [outcome]);

  const undoable = clipOf(outcome) ?? undoableOf(loaded);
  const onUndo = useCallback(() => {
    if (undoable === undefined) return;
    undo(undoable, ({ kind }) => {
      // What was typed is a draft again; an update or removal is as if it had never been.
      if (kind === 'kept') hold();
      else clear();
      setNotice(message('popupUndone'));
      reload().catch(setLoadFailure);
    });
  }, [undoable, undo, hold, clear, reload, setLoadFailure]);

  const onPutBack = useCallback(
    ({ ruleId, field }: Cleaned) => {
      release(field);
      putBack(ruleId);
    },
    [release, putBack],
  );

  const onSwitch = useCallback(
    (choice: ThreadChoice) => {
      move();
      choose(choice).catch(setLoadFailure);
    },
    [move, choose, setLoadFailure],
  );

  const restoring = isRestoring ? message('restoringClips') : '';
  const known = loaded ? pageText(loaded, reading, today()) : restoring;
  return (
    <ClipForm
      {...{
        boxes: form.boxes,
        type,
        loaded,
        reading,
        style,
        used,
        recent,
        last,
        onUndo,
        onPutBack,
        onSwitch,
      }}
      status={outcome ? outcomeText(outcome) : notice || known}
      failure={outcome ? undefined : (work.failure ?? loadFailure)}
      isDone={outcome !== undefined}
      isUndoOffered={undoable !== undefined}
      isBusy={isBusy}
      onRemove={work.remove}
    />
  );
}

function clipOf(outcome: Outcome | undefined): string | undefined {
  return outcome && ('kept' in outcome ? outcome.kept.clip.id : outcome.clipId);
}

/** What is published stays as it is. */
function undoableOf(loaded: LoadedPage | undefined): string | undefined {
  return loaded?.standing.state === 'published' ? undefined : loaded?.lastAction?.clipId;
}
