import { message } from '../../src/browser/messages';
import type { OpenDraft } from '../../src/storage/open-drafts';
import { useRowFocus } from '../use-row-focus';
import { DraftRow } from './DraftRow';
import type { DraftActions } from './draft-actions';

interface Props {
  drafts: OpenDraft[];
  actions: DraftActions;
  /** Where the focus goes with the last one. */
  onEmpty(): void;
}

/** What was typed and not saved; nothing where there is none. */
export function OpenDrafts({ drafts, actions, onEmpty }: Props) {
  const list = useRowFocus<HTMLUListElement>(drafts.length, onEmpty);
  if (drafts.length === 0) return null;
  return (
    <section class="drafts" aria-labelledby="drafts-name">
      <h2 id="drafts-name">{message('digestOpenDrafts')}</h2>
      <ul aria-labelledby="drafts-name" ref={list}>
        {drafts.map((draft) => (
          <DraftRow key={draft.key} draft={draft} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
