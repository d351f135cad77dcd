import type { ClipFields } from '../core/clip';
import type { ThreadFacts } from '../core/thread-facts';
import { announceChange } from './changes';
import { putDraftAside, readDraftAside, removeDraftsAside } from './outbox';
import { isStorePrivate } from './storage-error';
import { readStores, type Writing, writeAtOnce, writeStores } from './transaction';

/** What is being typed. Key: 'clip:' + id when editing, 'url:' + its key for a new clip, else 'new:' + …. */
export interface Draft {
  key: string;
  /**
   * `putBack`: the rules whose cleaning isn't wanted on that page. `clips`: what is to be clipped of a thread about
   * a story; `thread`: what that page tells of it.
   */
  fields: Partial<ClipFields> & {
    url?: string;
    /** The page's own. */
    pageTitle?: string;
    putBack?: readonly string[];
    clips?: 'story' | 'thread';
    thread?: ThreadFacts;
  };
  /** UTC, ms. */
  updatedAt: number;
}

const CLIP = 'clip:';

export function clipDraftKey(clipId: string): string {
  return CLIP + clipId;
}

/** Undefined where the draft isn't of a clip that is being edited. */
export function clipOfDraftKey(key: string): string | undefined {
  return key.startsWith(CLIP) ? key.slice(CLIP.length) : undefined;
}

/** This window has no database. */
let isAside = false;

export async function putDraft(key: string, fields: Draft['fields']): Promise<void> {
  const draft = { key, fields, updatedAt: Date.now() };
  // The window may be closing at this very key: no time to ask for the database once more.
  if (isAside) return putDraftAside(draft);
  await storeDraft(draft).catch(orAside(() => putDraftAside(draft)));
}

/** Unless more was typed since. */
export async function restoreNewer(draft: Draft): Promise<void> {
  await writeStores(['drafts'], async (stores) => {
    const stored = await stores.objectStore('drafts').get(draft.key);
    if (!stored || stored.updatedAt < draft.updatedAt)
      await stores.objectStore('drafts').put(draft);
  });
  announceChange('drafts');
}

function storeDraft(draft: Draft): Promise<void> {
  return writeTold((stores) => stores.objectStore('drafts').put(draft));
}

export function readDraft(key: string): Promise<Draft | undefined> {
  const read = readStores(['drafts'], (stores) => stores.objectStore('drafts').get(key));
  return read.catch(orAside(() => readDraftAside(key)));
}

export async function deleteDraft(key: string): Promise<void> {
  const deleted = writeTold((stores) => stores.objectStore('drafts').delete(key));
  await deleted.catch(orAside(() => removeDraftsAside([key])));
}

/**
 * Tells of it twice: the window may be gone before it hears that the write is complete. Who reads at the first stands in
 * line behind it, since it is asked for by then.
 */
async function writeTold(work: (stores: Writing) => Promise<unknown>): Promise<void> {
  await writeAtOnce(['drafts'], (stores) => {
    const written = work(stores);
    announceChange('drafts');
    return written;
  });
  announceChange('drafts');
}

/** Where there is no database, drafts wait beside it. */
function orAside<Result>(work: () => Promise<Result>): (error: unknown) => Promise<Result> {
  return (error) => {
    if (!isStorePrivate(error)) throw error;
    isAside = true;
    return work();
  };
}

/** The newest first. */
export async function listDrafts(): Promise<Draft[]> {
  const drafts = await readStores(['drafts'], (stores) => stores.objectStore('drafts').getAll());
  return drafts.sort((a, b) => b.updatedAt - a.updatedAt);
}
