import type { ClipFields } from '../core/clip';
import type { ThreadFacts } from '../core/thread-facts';
import { announceChange } from './changes';
import { readStores, writeAtOnce } from './transaction';

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

export async function putDraft(key: string, fields: Draft['fields']): Promise<void> {
  const draft = { key, fields, updatedAt: Date.now() };
  await writeAtOnce(['drafts'], (stores) => stores.objectStore('drafts').put(draft));
  announceChange('drafts');
}

export function readDraft(key: string): Promise<Draft | undefined> {
  return readStores(['drafts'], (stores) => stores.objectStore('drafts').get(key));
}

export async function deleteDraft(key: string): Promise<void> {
  await writeAtOnce(['drafts'], (stores) => stores.objectStore('drafts').delete(key));
  announceChange('drafts');
}

/** The newest first. */
export async function listDrafts(): Promise<Draft[]> {
  const drafts = await readStores(['drafts'], (stores) => stores.objectStore('drafts').getAll());
  return drafts.sort((a, b) => b.updatedAt - a.updatedAt);
}
