import { type CapturedPage, fieldsOfPage, withSelection } from '../src/capture/captured-page';
import { type Standing, standingOf } from '../src/capture/clip-standing';
import type { PageReading } from '../src/capture/page-reading';
import { type ClipFields, fieldsOf } from '../src/core/clip';
import type { LastAction } from '../src/core/undo';
import { urlKey, urlKeys } from '../src/core/url';
import { readLastAction } from '../src/storage/clip-actions';
import { type Draft, readDraft } from '../src/storage/drafts';

/** The page in the tab and what is stored of it. */
export interface LoadedPage {
  page: CapturedPage;
  standing: Standing;
  /** The new clip of the page, or its kept one, as it was before this window. */
  fields: ClipFields;
  draft: Draft | undefined;
  /** Where a draft goes; undefined where none is kept. */
  draftKey: string | undefined;
  /** What was done last, if on this page. */
  lastAction: LastAction | undefined;
}

export async function loadPage(
  page: CapturedPage,
  reading: PageReading | undefined,
  before?: LoadedPage,
): Promise<LoadedPage> {
  const keys = page.url === '' ? [] : urlKeys([page.url, reading?.canonicalUrl]);
  const [standing, last] = await Promise.all([standingOf(keys), readLastAction()]);
  return {
    page,
    standing,
    fields: fieldsFor(page, reading, standing),
    ...(await findDraft(page, standing, before)),
    lastAction: last?.keys.some((key) => keys.includes(key)) ? last : undefined,
  };
}

/** The page alone, where what is stored can't be read: it can still be seen, typed on and copied. */
export function unstoredPage(page: CapturedPage, reading: PageReading | undefined): LoadedPage {
  return {
    page,
    standing: { state: 'new' },
    fields: fieldsOfPage(page, reading),
    draft: undefined,
    draftKey: undefined,
    lastAction: undefined,
  };
}

function fieldsFor(
  page: CapturedPage,
  reading: PageReading | undefined,
  standing: Standing,
): ClipFields {
  if (standing.state !== 'kept') return fieldsOfPage(page, reading);
  const fields = fieldsOf(standing.clip);
  return { ...fields, quotes: withSelection(fields.quotes, page, reading) };
}

type FoundDraft = Pick<LoadedPage, 'draft' | 'draftKey'>;

async function findDraft(
  page: CapturedPage,
  standing: Standing,
  before: LoadedPage | undefined,
): Promise<FoundDraft> {
  // A private window leaves nothing behind that the writer didn't ask to keep.
  if (page.isPrivate || page.url === '') return { draft: undefined, draftKey: undefined };
  const ofPage = `url:${urlKey(page.url)}`;
  if (standing.state !== 'kept') return readOnce(ofPage, before);
  const ofClip = await readOnce(`clip:${standing.clip.id}`, before);
  if (ofClip.draft) return ofClip;
  // One may be left from before the page was clipped elsewhere: it is taken up, and goes when the clip is saved.
  const left = await readOnce(ofPage, before);
  return left.draft ? left : ofClip;
}

/** A draft read before may have been typed over since in this window. */
async function readOnce(draftKey: string, before: LoadedPage | undefined): Promise<FoundDraft> {
  return {
    draftKey,
    draft: before?.draftKey === draftKey ? before.draft : await readDraft(draftKey),
  };
}
