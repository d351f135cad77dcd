import type { CapturedPage, Cleaned, CleanedPage } from '../src/capture/captured-page';
import type { Standing } from '../src/capture/clip-standing';
import { knownPage } from '../src/capture/known-page';
import { pageDraftKey } from '../src/capture/page-draft';
import type { ThreadChoice } from '../src/capture/story';
import { withFound } from '../src/capture/with-found';
import { type ClipFields, fieldsOf, type Related } from '../src/core/clip';
import type { ThreadFacts } from '../src/core/thread-facts';
import type { LastAction } from '../src/core/undo';
import { readLastAction } from '../src/storage/clip-actions';
import { clipDraftKey, type Draft, readDraft } from '../src/storage/drafts';

/** The page in the tab and what is stored of it. */
export interface LoadedPage extends StoredPage {
  page: CapturedPage;
  /** The new clip of the page, or its kept one, as it was before this window. */
  fields: ClipFields;
  /** What the rules changed in the fields. A kept clip stands as it was kept. */
  cleaned: readonly Cleaned[];
  suggestedKind: string | undefined;
  /** The rules whose cleaning was put back, in the draft or in this window. */
  putBack: readonly string[];
  /** A link to where the page was found, to be offered. */
  foundAt: Related | undefined;
  /** What the page tells of the story that it is a thread about. */
  thread: ThreadFacts | undefined;
}

/** What a page is loaded from. */
export interface PageSources {
  page: CapturedPage;
  /** What the rules make of it, without those. */
  clean: (unwanted: readonly string[], choice?: ThreadChoice) => CleanedPage;
}

export interface StoredPage {
  standing: Standing;
  /** What the page is known by. */
  keys: string[];
  /** What is clipped of a thread about a story; undefined on every other page. */
  clips: ThreadChoice | undefined;
  /** What the writer chose of it, in the draft or in this window. */
  choice: ThreadChoice | undefined;
  /** The draft's key before the writer chose, or the page was kept elsewhere: what it held stands in the form. */
  outdatedKey: string | undefined;
  draft: Draft | undefined;
  /** Where a draft goes; undefined where none is kept. */
  draftKey: string | undefined;
  /** What was done last, if on this page. */
  lastAction: LastAction | undefined;
  /** There is no database in this window: what is clipped waits, and nobody knows what was clipped before. */
  isClosed?: boolean;
}

/** Where what is stored can't be read: the page can still be seen, typed on and copied. */
export const NOTHING_STORED: StoredPage = {
  standing: { state: 'new' },
  keys: [],
  clips: undefined,
  choice: undefined,
  outdatedKey: undefined,
  draft: undefined,
  draftKey: undefined,
  lastAction: undefined,
};

/** `chosen` is what the writer chose in this window. */
export async function readStored(
  { page, clean }: PageSources,
  before: LoadedPage | undefined,
  chosen: ThreadChoice | undefined,
): Promise<StoredPage> {
  const choice = chosen ?? (await draftOfPage(page, before)).draft?.fields.clips;
  const [known, last] = await Promise.all([
    knownPage((choice) => clean([], choice), choice),
    readLastAction(),
  ]);
  const { keys, clips } = known.clean;
  // What the draft held counts as typed, once the writer has chosen anew.
  const isAnew = before !== undefined && choice !== before.choice;
  const from = isAnew ? { ...before, draft: undefined } : before;
  const found = await findDraft(page, known.standing, from);
  const isMoved = isAnew || (before !== undefined && isKeptSince(before, known.standing));
  return {
    standing: known.standing,
    ...{ keys, clips, choice },
    ...found,
    outdatedKey: isMoved && found.draftKey !== before.draftKey ? before.draftKey : undefined,
    lastAction: last?.keys.some((key) => keys.includes(key)) ? last : undefined,
  };
}

function isKeptSince(before: LoadedPage, { state }: Standing): boolean {
  return before.standing.state !== 'kept' && state === 'kept';
}

/** In a window without a database; drafts wait beside it, in a profile that is always private. */
export async function readAside(
  { page }: PageSources,
  before: LoadedPage | undefined,
): Promise<StoredPage> {
  return { ...NOTHING_STORED, ...(await draftOfPage(page, before)), isClosed: true };
}

export function loadedPage(
  { page, clean }: PageSources,
  stored: StoredPage,
  putBackHere: readonly string[],
): LoadedPage {
  const putBack = [...new Set([...(stored.draft?.fields.putBack ?? []), ...putBackHere])];
  const { fields, cleaned, suggestedKind, clips, foundAt, thread } = clean(putBack, stored.clips);
  const ofPage = { page, putBack, clips, foundAt, thread };
  if (stored.standing.state !== 'kept')
    return { ...stored, ...ofPage, fields, cleaned, suggestedKind };
  const kept = withFound(fieldsOf(stored.standing.clip), { fields });
  return { ...stored, ...ofPage, fields: kept, cleaned: [], suggestedKind: undefined };
}

type FoundDraft = Pick<StoredPage, 'draft' | 'draftKey'>;

async function findDraft(
  page: CapturedPage,
  standing: Standing,
  before: LoadedPage | undefined,
): Promise<FoundDraft> {
  const ofPage = await draftOfPage(page, before);
  if (standing.state !== 'kept' || ofPage.draftKey === undefined) return ofPage;
  const ofClip = await readOnce(clipDraftKey(standing.clip.id), before);
  // One may be left from before the page was clipped elsewhere: it is taken up, and goes when the clip is saved.
  return ofPage.draft && !ofClip.draft ? ofPage : ofClip;
}

/** A private window leaves nothing behind that the writer didn't ask to keep. */
async function draftOfPage(
  { isPrivate, url }: CapturedPage,
  before: LoadedPage | undefined,
): Promise<FoundDraft> {
  return isPrivate || url === ''
    ? { draft: undefined, draftKey: undefined }
    : readOnce(pageDraftKey(url), before);
}

/** A draft read before may have been typed over since in this window. */
async function readOnce(draftKey: string, before: LoadedPage | undefined): Promise<FoundDraft> {
  return {
    draftKey,
    draft: before?.draftKey === draftKey ? before.draft : await readDraft(draftKey),
  };
}
