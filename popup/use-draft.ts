import { useLayoutEffect } from 'preact/hooks';
import { deleteDraft, putDraft } from '../src/storage/drafts';
import { forgetEarlyText } from '../src/storage/early-text';
import { changedFields } from './boxes';
import type { FormState } from './form-state';
import type { LoadedPage } from './load-page';
import { earlyKey } from './use-early-text';

/** Stores what was typed or put back, at every change; a form that says nothing of its own has no draft. */
export function useDraft(
  { boxes, base, typed }: FormState,
  loaded: LoadedPage | undefined,
  onError: (error: unknown) => void,
): void {
  const { draftKey: key, putBack = NONE, choice, outdatedKey } = loaded ?? {};
  const stored = loaded?.draft?.fields;
  const isTouched =
    typed.length > 0 ||
    putBack.length > (stored?.putBack ?? NONE).length ||
    choice !== stored?.clips;
  const isKept = loaded?.standing.state === 'kept';
  // The address that the tab has: by another one, which the rules made, the draft would not be found again.
  const url = isKept ? boxes.url : loaded?.page.url;
  const pageTitle = isKept ? undefined : loaded?.page.title;
  // A kept clip is what it is.
  const clips = isKept ? undefined : choice;
  // To clip its story from elsewhere.
  const thread = isKept ? undefined : loaded?.thread;
  const early = loaded && earlyKey(loaded.page);
  // Before the next paint: the popup may be gone with the next click.
  useLayoutEffect(() => {
    if (key === undefined || !isTouched) return;
    const own = { ...changedFields(boxes, base), ...(putBack.length > 0 ? { putBack } : {}) };
    // The story is clipped anyway.
    const isEmpty = Object.keys(own).length === 0 && clips !== 'thread';
    const fields = {
      ...own,
      ...(url ? { url } : {}),
      ...(clips ? { clips } : {}),
      ...(thread ? { thread } : {}),
      ...(pageTitle ? { pageTitle } : {}),
    };
    const write = isEmpty ? deleteDraft(key) : putDraft(key, fields);
    write.catch(onError);
    if (early !== undefined) forgetEarlyText(early);
  }, [boxes, base, isTouched, putBack, clips, thread, key, url, pageTitle, early, onError]);
  // After it is written anew.
  useLayoutEffect(() => {
    if (outdatedKey !== undefined) deleteDraft(outdatedKey).catch(onError);
  }, [outdatedKey, onError]);
}

const NONE: readonly string[] = [];
