import type { ClipFields } from '../core/clip';
import { announceChange } from './changes';
import { readStores, writeStores } from './transaction';

/** What is being typed. Key: 'clip:' + id when editing, 'url:' + its key for a new clip, else 'new:' + …. */
export interface Draft {
  key: string;
  fields: Partial<ClipFields> & { url?: string };
  /** UTC, ms. */
  updatedAt: number;
}

export async function putDraft(key: string, fields: Draft['fields']): Promise<void> {
  const draft = { key, fields, updatedAt: Date.now() };
  await writeStores(['drafts'], (stores) => {
    const isPut = stores.objectStore('drafts').put(draft);
    // Said now, the commit needs nothing more of a window that may be closing at this very key.
    stores.commit();
    return isPut;
  });
  announceChange('drafts');
}

export function readDraft(key: string): Promise<Draft | undefined> {
  return readStores(['drafts'], (stores) => stores.objectStore('drafts').get(key));
}

export async function deleteDraft(key: string): Promise<void> {
  await writeStores(['drafts'], (stores) => stores.objectStore('drafts').delete(key));
  announceChange('drafts');
}

/** The newest first. */
export async function listDrafts(): Promise<Draft[]> {
  const drafts = await readStores(['drafts'], (stores) => stores.objectStore('drafts').getAll());
  return drafts.sort((a, b) => b.updatedAt - a.updatedAt);
}
