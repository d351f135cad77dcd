import { useLayoutEffect } from 'preact/hooks';
import type { CapturedPage } from '../src/capture/captured-page';
import { pageDraftKey } from '../src/capture/page-draft';
import { keepEarlyText, readEarlyText } from '../src/storage/early-text';
import { type Boxes, boxesOf, changedFields, EMPTY_BOXES } from './boxes';
import type { FormState } from './form-state';

/**
 * Keeps what is typed before a draft can be stored, and brings back what a window that was closed then was left with.
 * use-draft.ts takes over as soon as the page is loaded.
 */
export function useEarlyText(
  { boxes, typed }: FormState,
  page: CapturedPage | undefined,
  isLoaded: boolean,
  bringBack: (left: Partial<Boxes>) => void,
): void {
  const key = page && earlyKey(page);
  useLayoutEffect(() => {
    const left = key === undefined ? undefined : readEarlyText(key);
    if (left) bringBack(boxesOf(left));
  }, [key, bringBack]);
  useLayoutEffect(() => {
    if (key === undefined || isLoaded || typed.length === 0) return;
    keepEarlyText(key, changedFields(boxes, EMPTY_BOXES));
  }, [key, isLoaded, boxes, typed]);
}

/** Undefined where nothing is to be kept. */
export function earlyKey(page: CapturedPage): string | undefined {
  return page.isPrivate || page.url === '' ? undefined : pageDraftKey(page.url);
}
