import type { Writing } from './transaction';

/** The draft that a clip comes from. */
export interface DraftSeen {
  draftKey?: string;
  /** When what is kept of it was typed; absent where the clip comes out of the window that types it. */
  typedAt?: number;
}

/** What was typed since it was read elsewhere stays a draft. */
export async function deleteSeen(stores: Writing, { draftKey, typedAt }: DraftSeen): Promise<void> {
  if (draftKey === undefined) return;
  const drafts = stores.objectStore('drafts');
  if (typedAt !== undefined) {
    const stored = await drafts.get(draftKey);
    if (stored && stored.updatedAt !== typedAt) return;
  }
  await drafts.delete(draftKey);
}
