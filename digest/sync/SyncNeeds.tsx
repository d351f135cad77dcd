import { message } from '../../src/browser/messages';
import { removalAnswers, removalText } from '../../src/ui/removal-text';
import { useFollowed } from '../held-value';
import type { Status } from '../use-status';
import { type SyncNeed, useSyncNeed } from './use-sync-need';

interface Props {
  status: Status;
  /** It goes, and the focus with it. */
  onEmpty(): void;
}

/** What syncing needs the writer for, where the page says what has happened; that goes before. */
export function SyncNeeds({ status, onEmpty }: Props) {
  const { text } = useFollowed(status.said);
  const { need, dismiss, answer } = useSyncNeed();
  if (!need || text !== '') return null;
  const then = (act: () => void) => () => {
    onEmpty();
    act();
  };
  return (
    <div class="status-bar status-bar-shown sync-need">
      <p role="status">{needText(need)}</p>
      {need.kind === 'problem' ? (
        <>
          <a href="/options/index.html#devices">{message('digestOptions')}</a>
          <button
            type="button"
            class="quiet icon"
            aria-label={message('digestDismiss')}
            onClick={then(dismiss)}
          >
            ×
          </button>
        </>
      ) : (
        <>
          <button type="button" onClick={then(() => answer('keep'))}>
            {removalAnswers(need.question).keep}
          </button>
          <button type="button" class="danger" onClick={then(() => answer('remove'))}>
            {removalAnswers(need.question).remove}
          </button>
        </>
      )}
    </div>
  );
}

function needText(need: SyncNeed): string {
  return need.kind === 'question'
    ? removalText(need.question)
    : message(need.problem.name, need.problem.subject);
}
