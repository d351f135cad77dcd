import { useLayoutEffect } from 'preact/hooks';
import { deleteDraft, putDraft } from '../src/storage/drafts';
import { changedFields } from './boxes';
import type { FormState } from './form-state';

/** Stores what was typed, at every change, under the key; a form that says nothing of its own has no draft. */
export function useDraft(
  { boxes, base, typed }: FormState,
  key: string | undefined,
  onError: (error: unknown) => void,
): void {
  // Before the next paint: the popup may be gone with the next click.
  useLayoutEffect(() => {
    if (key === undefined || typed.length === 0) return;
    const changed = changedFields(boxes, base);
    const isEmpty = Object.keys(changed).length === 0;
    const write = isEmpty ? deleteDraft(key) : putDraft(key, { url: boxes.url, ...changed });
    write.catch(onError);
  }, [boxes, base, typed, key, onError]);
}
