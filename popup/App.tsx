import { useCallback, useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { today } from '../src/storage/stamp';
import type { Boxes } from './boxes';
import { ClipForm } from './ClipForm';
import type { LoadedPage } from './load-page';
import { outcomeText, pageText } from './status-text';
import { type Outcome, useClip } from './use-clip';
import { useDraft } from './use-draft';
import { useForm } from './use-form';
import { useKeptFocus } from './use-kept-focus';
import { useKeys } from './use-keys';
import { useNoteFocus } from './use-note-focus';
import { usePage } from './use-page';
import { useQuietClose } from './use-quiet-close';
import { useStored } from './use-stored';

/** `early` is what was typed before this ran. */
export function App({ early }: { early: Boxes }) {
  const { form, type, take, hold, clear } = useForm(early);
  const [loadFailure, setLoadFailure] = useState<unknown>();
  const [notice, setNotice] = useState('');
  const { loaded, reading, reload } = usePage(take, setLoadFailure);
  const { style, used } = useStored(setLoadFailure);
  const work = useClip(form.boxes, loaded, reading !== undefined);
  const { outcome, isBusy, save, undo } = work;
  useDraft(form, isBusy || outcome ? undefined : loaded?.draftKey, setLoadFailure);
  useKeys(save);
  useNoteFocus();
  useKeptFocus(isBusy || outcome !== undefined);
  useQuietClose(outcome !== undefined);

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
  }, [undoable, undo, hold, clear, reload]);

  const known = loaded ? pageText(loaded, reading, today()) : '';
  return (
    <ClipForm
      {...{ boxes: form.boxes, type, loaded, reading, style, used, onUndo }}
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
