import { message } from '../../src/browser/messages';
import type { Clip } from '../../src/core/clip';
import { addition } from '../../src/core/clip-change';
import type { Kept } from '../../src/storage/clip-actions';
import { deleteDraft } from '../../src/storage/drafts';
import { dateLanguage } from '../../src/ui/date-language';
import { keptIssueName } from '../../src/ui/issue-name';
import { discardDraft } from '../drafts/discard-draft';
import type { VisitClip } from '../use-clip-visit';
import type { Status } from '../use-status';
import type { AddLinkState, LinkText } from './use-add-link';

/** How the form can end. */
export interface LinkEnds {
  onAdded(kept: Kept): Promise<void>;
  /** The clip that is there already. */
  onShow(clip: Clip, draftKey: string, typed: LinkText): void;
  /** Puts what was typed away, with Undo. */
  onDiscard(draftKey: string, typed: LinkText): void;
  /** What was typed is kept as a draft. */
  onClose(): void;
}

interface Page {
  link: AddLinkState;
  status: Status;
  visit: VisitClip;
  returnTo(clipId: string): Promise<void>;
}

export function linkEnds({ link, status, visit, returnTo }: Page): LinkEnds {
  return {
    async onAdded({ clip, period }) {
      await returnTo(clip.id);
      link.close();
      const text = message('digestKept', keptIssueName(period, dateLanguage()));
      status.sayDone(text, [addition(clip)]);
    },
    onShow(clip, key, { title, note }) {
      link.close();
      // Its address alone is nothing that isn't kept.
      const isNothing = title.trim() === '' && note.trim() === '';
      if (isNothing) deleteDraft(key).catch(status.sayFailed);
      visit(clip, 'row').catch(status.sayFailed);
    },
    onDiscard(key, typed) {
      link.close();
      const name = typed.title || typed.url || typed.note;
      discardDraft({ key, fields: { ...typed } }, name, status).catch(status.sayFailed);
    },
    onClose: link.close,
  };
}
