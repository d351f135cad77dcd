import type { Clip } from '../core/clip';
import { isInTrash } from '../core/standing';
import { clipOfDraftKey, type Draft, listDrafts } from './drafts';
import { readStores } from './transaction';

export interface OpenDraft extends Draft {
  /** The one that is being edited. */
  clip?: Clip;
}

/** All that was typed and isn't saved, the newest first. What was typed on a removed clip is in the trash with it. */
export async function openDrafts(): Promise<OpenDraft[]> {
  const drafts = await listDrafts();
  const ids = drafts.map(({ key }) => clipOfDraftKey(key)).filter((id) => id !== undefined);
  const clips = ids.length > 0 ? await readClips(ids) : [];
  const byId = new Map(clips.map((clip) => [clip.id, clip]));
  return drafts
    .map((draft) => withClip(draft, byId.get(clipOfDraftKey(draft.key) ?? '')))
    .filter(({ clip }) => clip === undefined || !isInTrash(clip));
}

function withClip(draft: Draft, clip: Clip | undefined): OpenDraft {
  return clip ? { ...draft, clip } : draft;
}

async function readClips(ids: string[]): Promise<Clip[]> {
  const found = await readStores(['clips'], (stores) =>
    Promise.all(ids.map((id) => stores.objectStore('clips').get(id))),
  );
  return found.filter((clip) => clip !== undefined);
}
