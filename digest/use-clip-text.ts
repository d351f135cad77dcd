import { useEffect, useState } from 'preact/hooks';
import type { Clip } from '../src/core/clip';
import { clipDraftKey, deleteDraft, putDraft, readDraft } from '../src/storage/drafts';
import { type ClipText, clipText, draftFrom } from './clip-text';

export const draftKeyOf = (clip: Clip) => clipDraftKey(clip.id);

export interface TypedClip {
  text: ClipText;
  type(part: Partial<ClipText>): void;
  /** Takes the stored text in place of what was typed. */
  restart(clip: Clip): Promise<void>;
}

/** What is typed in the Edit form; each keystroke is a draft, which the next opening brings back. */
export function useClipText(clip: Clip, onError: (error: unknown) => void): TypedClip | undefined {
  const [text, setText] = useState<ClipText>();
  useEffect(() => {
    readDraft(draftKeyOf(clip)).then(
      (draft) => setText(clipText(clip, draft?.fields)),
      (error) => {
        setText(clipText(clip));
        onError(error);
      },
    );
  }, []);
  if (!text) return undefined;

  const type = (part: Partial<ClipText>) => {
    const next = { ...text, ...part };
    setText(next);
    const draft = draftFrom(next, clip);
    const isDraft = Object.keys(draft).length > 0;
    (isDraft ? putDraft(draftKeyOf(clip), draft) : deleteDraft(draftKeyOf(clip))).catch(onError);
  };
  const restart = async (stored: Clip) => {
    await deleteDraft(draftKeyOf(stored));
    setText(clipText(stored));
  };

  return { text, type, restart };
}
