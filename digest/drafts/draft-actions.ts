import { message } from '../../src/browser/messages';
import { lookAgain } from '../../src/capture/look-again';
import { unreadClip } from '../../src/capture/unread-page';
import { addition } from '../../src/core/clip-change';
import { readableUrl } from '../../src/core/link-text';
import { keepClip, newClipId } from '../../src/storage/clip-actions';
import type { OpenDraft } from '../../src/storage/open-drafts';
import { dateLanguage } from '../../src/ui/date-language';
import { keptIssueName } from '../../src/ui/issue-name';
import type { AddLinkState } from '../add-link/use-add-link';
import { knownText } from '../known-text';
import type { VisitClip } from '../use-clip-visit';
import type { Status } from '../use-status';
import { discardDraft } from './discard-draft';
import { draftName } from './draft-text';

export interface DraftActions {
  edit(draft: OpenDraft): void;
  /** Keeps what was typed as a clip, now. */
  clip(draft: OpenDraft): void;
  goOn(draft: OpenDraft): void;
  discard(draft: OpenDraft): void;
}

interface Page {
  status: Status;
  link: AddLinkState;
  visit: VisitClip;
  /** Makes room for the form that a draft goes on in. */
  closeEdit(): void;
}

export function draftActions({ status, link, visit, closeEdit }: Page): DraftActions {
  const attempt = (work: Promise<void>) => void work.catch(status.sayFailed);
  return {
    edit: ({ clip }) => clip && attempt(visit(clip, 'form')),
    clip: (draft) => attempt(lookAgain(() => clipDraft(draft, status, visit))),
    goOn({ key, fields }) {
      closeEdit();
      link.resume(key, fields);
    },
    discard: (draft) => attempt(discardDraft(draft, nameOf(draft), status)),
  };
}

export function nameOf(draft: OpenDraft): string {
  return draftName(draft) || message('digestDraftUnnamed');
}

async function clipDraft({ fields }: OpenDraft, status: Status, visit: VisitClip): Promise<void> {
  const { url = '' } = fields;
  const { clip, standing } = await unreadClip(url, fields.pageTitle ?? readableUrl(url));
  if (standing.state === 'kept') {
    const take = () => visit(standing.clip, 'row');
    return status.say(knownText(standing), { label: message('digestShowClip'), take });
  }
  const { fields: said, ...draft } = clip;
  const kept = await keepClip(said, { id: newClipId(), ...draft });
  const text = message('digestKept', keptIssueName(kept.period, dateLanguage()));
  status.sayDone(text, [addition(kept.clip)]);
}
