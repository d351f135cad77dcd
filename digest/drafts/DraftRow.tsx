import { message } from '../../src/browser/messages';
import type { OpenDraft } from '../../src/storage/open-drafts';
import { dateLanguage } from '../../src/ui/date-language';
import { whenText } from '../when-text';
import { type DraftActions, nameOf } from './draft-actions';
import { canOpen, draftKind, draftWords } from './draft-text';

interface Props {
  draft: OpenDraft;
  actions: DraftActions;
}

export function DraftRow({ draft, actions }: Props) {
  const name = nameOf(draft);
  const kind = draftKind(draft);
  const { url } = draft.fields;
  return (
    <li>
      <p>
        <strong>{name}</strong> <span class="draft-words">{draftWords(draft)}</span>{' '}
        <time dateTime={new Date(draft.updatedAt).toISOString()}>
          {whenText(draft.updatedAt, Date.now(), dateLanguage())}
        </time>
      </p>
      <div class="row-actions">
        {kind === 'page' && canOpen(url) && (
          <a href={url} target="_blank" rel="noreferrer">
            {message('digestDraftOpenPage')}
            <Hidden text={name} />
          </a>
        )}
        {kind === 'page' && (
          <Action label="digestDraftClip" name={name} onTake={() => actions.clip(draft)} />
        )}
        {kind === 'clip' && (
          <Action label="digestDraftEdit" name={name} onTake={() => actions.edit(draft)} />
        )}
        {kind === 'text' && (
          <Action label="digestDraftGoOn" name={name} onTake={() => actions.goOn(draft)} />
        )}
        <Action label="digestDraftDiscard" name={name} onTake={() => actions.discard(draft)} />
      </div>
    </li>
  );
}

function Action({ label, name, onTake }: { label: string; name: string; onTake(): void }) {
  return (
    <button type="button" class="quiet" onClick={onTake}>
      {message(label)}
      <Hidden text={name} />
    </button>
  );
}

/** Tells the same button of one row from that of another. */
function Hidden({ text }: { text: string }) {
  return <span class="visually-hidden"> {text}</span>;
}
