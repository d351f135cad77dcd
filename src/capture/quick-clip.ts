import { readyMessages } from '../browser/messages';
import type { BrowserTab } from '../browser/tabs';
import { type Clip, fieldsOf } from '../core/clip';
import type { Period } from '../core/issue';
import { type Kept, keepClip, newClipId, updateClip } from '../storage/clip-actions';
import { type Draft, readDraft } from '../storage/drafts';
import { readHabits } from '../storage/habits';
import { isStorePrivate } from '../storage/storage-error';
import { captureTab, readPage } from './capture-tab';
import { type CapturedPage, type CleanedPage, cleanPage } from './captured-page';
import { knownPage } from './known-page';
import { lookAgain } from './look-again';
import { pageDraftKey, saidIn } from './page-draft';
import type { PageReading } from './page-reading';
import { plainMarkdown } from './plain-markdown';
import { withFound, withQuotes } from './with-found';

/** Nobody waits at a window: a page that answers late is clipped late, without a popup in the way. */
const PATIENCE_MS = 5000;

export type QuickClip =
  | { result: 'kept' | 'quoted' | 'discussed'; kept: Kept }
  | { result: 'already'; clip: Clip }
  | { result: 'published'; period: Period }
  /** There is no page to show an answer in, or something to be asked first. */
  | { result: 'needsPopup' };

/**
 * Keeps the page with no window. `selected` is what the browser says to be selected, for where no script of ours sees
 * it. Throws what the storage throws.
 */
export async function quickClip(tab: BrowserTab | undefined, selected = ''): Promise<QuickClip> {
  const page = await captureTab(tab);
  const read = page.url === '' ? undefined : await readPage(page, PATIENCE_MS);
  if (!read || page.isPrivate) return { result: 'needsPopup' };
  const reading = { ...read, selection: read.selection || plainMarkdown(selected) };
  try {
    return await lookAgain(() => clipPage(page, reading));
  } catch (error) {
    if (isStorePrivate(error)) return { result: 'needsPopup' };
    throw error;
  }
}

async function clipPage(page: CapturedPage, reading: PageReading): Promise<QuickClip> {
  const draftKey = pageDraftKey(page.url);
  const [habits, draft] = await Promise.all([
    readHabits(),
    readDraft(draftKey),
    readyMessages(), // of the thread's name
  ]);
  const { clean, standing } = await knownPage(
    (choice) => cleanPage(page, reading, habits, draft?.fields.putBack, choice),
    draft?.fields.clips,
  );
  if (standing.state === 'new') return keepPage(clean, { draftKey, draft });
  if (standing.state === 'published') return { result: 'published', period: standing.period };
  return addFound(standing.clip, clean);
}

/** A draft of the page is what the writer has said of it so far: it goes with the clip. */
async function keepPage(
  { fields: ofPage, keys }: CleanedPage,
  { draftKey, draft }: { draftKey: string; draft: Draft | undefined },
): Promise<QuickClip> {
  const fields = { ...ofPage, ...saidIn(draft) };
  const quotes = withQuotes(fields.quotes, ofPage.quotes);
  return {
    result: 'kept',
    kept: await keepClip(
      { ...fields, quotes },
      { id: newClipId(), newBy: keys, ...(draft ? { draftKey, typedAt: draft.updatedAt } : {}) },
    ),
  };
}

async function addFound(clip: Clip, clean: CleanedPage): Promise<QuickClip> {
  const before = fieldsOf(clip);
  const fields = withFound(before, clean);
  if (fields === before) return { result: 'already', clip };
  const result = fields.related === before.related ? 'quoted' : 'discussed';
  return { result, kept: await updateClip(clip, fields) };
}
