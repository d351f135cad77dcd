import { useState } from 'preact/hooks';
import type { Clip } from '../src/core/clip';
import { type ClipChange, removed } from '../src/core/clip-change';
import { ExpectedError } from '../src/core/errors';
import { changeClips } from '../src/storage/change-clips';
import { type Kept, updateClip } from '../src/storage/clip-actions';
import { readClip } from '../src/storage/clips';
import { deleteDraft } from '../src/storage/drafts';
import { type ClipText, fieldsFrom } from './clip-text';
import { mergedText } from './conflict/differences';
import { draftKeyOf, type TypedClip, useClipText } from './use-clip-text';

export interface ClipFormEnds {
  onClose(clipId: string): Promise<void>;
  onKept(before: Clip, kept: Kept): void;
  onRemoved(changes: ClipChange[]): void;
}

export interface ClipFormState extends TypedClip {
  /** The version that is saved onto, so that a change made elsewhere is noticed. */
  base: Clip;
  error: unknown;
  /** What another window has stored meanwhile, once a save has met it. */
  theirs: Clip | undefined;
  save(): Promise<void>;
  cancel(): Promise<void>;
  remove(): Promise<void>;
  settle(choice: 'mine' | 'theirs'): Promise<void>;
}

export function useClipForm(clip: Clip, ends: ClipFormEnds): ClipFormState | undefined {
  const [base, setBase] = useState(clip);
  const [error, setError] = useState<unknown>();
  const [theirs, setTheirs] = useState<Clip>();
  const fail = async (failure: unknown) => {
    const isConflict = failure instanceof ExpectedError && failure.code === 'conflict';
    if (isConflict) setTheirs(await readClip(base.id));
    setError(failure);
  };
  const typed = useClipText(base, setError);
  if (!typed) return undefined;
  const attempt = (work: () => Promise<void>) => work().catch(fail);
  return {
    ...typed,
    base,
    error,
    theirs,
    save: () => attempt(() => save(base, typed.text, ends)),
    cancel: () => attempt(() => cancel(base, ends)),
    remove: () => attempt(() => remove(base, ends)),
    settle: (choice) =>
      attempt(async () => {
        const stored = await readClip(base.id);
        if (!stored) throw new ExpectedError('gone');
        setError(undefined);
        // What has been stored since the two were shown is to be shown first.
        if (stored.revision !== theirs?.revision) throw new ExpectedError('conflict');
        if (choice === 'mine') return save(stored, mergedText(typed.text, base, stored), ends);
        setBase(stored);
        await typed.restart(stored);
      }),
  };
}

async function save(base: Clip, text: ClipText, { onClose, onKept }: ClipFormEnds): Promise<void> {
  const kept = await updateClip(base, fieldsFrom(text, base), { draftKey: draftKeyOf(base) });
  await onClose(base.id);
  onKept(base, kept);
}

async function cancel(base: Clip, { onClose }: ClipFormEnds): Promise<void> {
  await deleteDraft(draftKeyOf(base));
  await onClose(base.id);
}

async function remove(base: Clip, { onClose, onRemoved }: ClipFormEnds): Promise<void> {
  // What was typed stays with it in the trash.
  const changes = await changeClips([{ before: base, after: removed(base) }]);
  await onClose(base.id);
  onRemoved(changes);
}
