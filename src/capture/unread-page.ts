import { cleanTitle } from '../core/title';
import { readDraft } from '../storage/drafts';
import { readHabits } from '../storage/habits';
import type { NewClip } from '../storage/keep-clips';
import { cleanPage } from './captured-page';
import { type Standing, standingOf } from './clip-standing';
import { pageDraftKey, saidIn } from './page-draft';

/** A clip of a page in which no script runs: its address and a title are all that is known. */
export interface UnreadClip {
  clip: NewClip;
  /** How the page is known already. */
  standing: Standing;
}

/** What the writer has said of the page in a draft goes with the clip. */
export async function unreadClip(url: string, title: string): Promise<UnreadClip> {
  const draftKey = pageDraftKey(url);
  const [habits, draft] = await Promise.all([readHabits(), readDraft(draftKey)]);
  const page = { tabId: undefined, url, title: cleanTitle(title), isPrivate: false };
  const { fields, keys } = cleanPage(page, undefined, habits, draft?.fields.putBack);
  const standing = await standingOf(keys);
  const clip = { fields: { ...fields, ...saidIn(draft) }, ...(draft ? { draftKey } : {}) };
  return { clip, standing };
}
