import type { BrowserTab } from '../browser/tabs';
import { type Clip, type ClipFields, fieldsOf } from '../core/clip';
import type { Period } from '../core/issue';
import { urlKey, urlKeys } from '../core/url';
import { type Kept, keepClip, newClipId, updateClip } from '../storage/clip-actions';
import { readDraft } from '../storage/drafts';
import { captureTab, readPage } from './capture-tab';
import { type CapturedPage, fieldsOfPage, withSelection } from './captured-page';
import { standingOf } from './clip-standing';
import type { PageReading } from './page-reading';

export type QuickClip =
  | { result: 'kept' | 'quoted'; kept: Kept }
  | { result: 'already'; clip: Clip }
  | { result: 'published'; period: Period }
  /** There is no page to show an answer in, or something to be asked first. */
  | { result: 'needsPopup' };

/** Keeps the page with no window. Throws what the storage throws. */
export async function quickClip(tab: BrowserTab | undefined): Promise<QuickClip> {
  const page = await captureTab(tab);
  const reading = page.url === '' ? undefined : await readPage(page);
  if (!reading || page.isPrivate) return { result: 'needsPopup' };
  const standing = await standingOf(urlKeys([page.url, reading.canonicalUrl]));
  if (standing.state === 'new') return keepPage(page, reading);
  if (standing.state === 'published') return { result: 'published', period: standing.period };
  return addQuote(standing.clip, page, reading);
}

/** A draft of the page is what the writer has said of it so far: it goes with the clip. */
async function keepPage(page: CapturedPage, reading: PageReading): Promise<QuickClip> {
  const draftKey = `url:${urlKey(page.url)}`;
  const draft = await readDraft(draftKey);
  const fields: ClipFields = { ...fieldsOfPage(page, reading), ...draft?.fields };
  const quotes = withSelection(fields.quotes, page, reading);
  return {
    result: 'kept',
    kept: await keepClip({ ...fields, quotes }, { id: newClipId(), draftKey }),
  };
}

async function addQuote(clip: Clip, page: CapturedPage, reading: PageReading): Promise<QuickClip> {
  const quotes = withSelection(clip.quotes, page, reading);
  if (quotes === clip.quotes) return { result: 'already', clip };
  return { result: 'quoted', kept: await updateClip(clip, { ...fieldsOf(clip), quotes }) };
}
