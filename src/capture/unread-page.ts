import { readyMessages } from '../browser/messages';
import { cleanTitle } from '../core/title';
import { readDraft } from '../storage/drafts';
import { readHabits } from '../storage/habits';
import type { NewClip } from '../storage/keep-clips';
import { cleanPage } from './captured-page';
import type { Standing } from './clip-standing';
import { knownPage } from './known-page';
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
  const [habits, draft] = await Promise.all([
    readHabits(),
    readDraft(draftKey),
    readyMessages(), // of the thread's name
  ]);
  const page = { tabId: undefined, url, title: cleanTitle(title), isPrivate: false };
  const { putBack, clips, thread } = draft?.fields ?? {};
  // A thread's page told of its story while the draft was typed there.
  const told = thread && { selection: '', isSelectionCut: false, thread };
  const { clean, standing } = await knownPage(
    (choice) => cleanPage(page, told, habits, putBack, choice),
    clips,
  );
  const seen = draft ? { draftKey, typedAt: draft.updatedAt } : {};
  const clip = { fields: { ...clean.fields, ...saidIn(draft) }, newBy: clean.keys, ...seen };
  return { clip, standing };
}
