import { applyPatch, createPatch } from 'diff';
import { message } from '../../src/browser/messages';
import type { OpenIssue } from '../issue-session';
import type { Rendered } from '../use-rendered';
import type { Status } from '../use-status';
import { Changed } from './Changed';
import { isAsLeft } from './is-as-left';

interface Props {
  open: OpenIssue;
  rendered: Rendered;
  status: Status;
}

/** Where the clips give another text than the one that was published or is being edited by hand. */
export function ChangedText({ open, rendered, status }: Props) {
  const { issue } = open;
  if (!rendered.isWritten) return null;
  if (issue.published)
    return issue.published.markdown === rendered.generated ? null : (
      <Changed
        label={message('digestChangedSincePublished')}
        before={issue.published.markdown}
        after={rendered.generated}
      />
    );
  const base = issue.handEditBase;
  if (issue.handEdit === undefined || base === undefined || base === rendered.generated)
    return null;
  return <ChangedBelowHand {...{ open, rendered, status, base, handEdit: issue.handEdit }} />;
}

function ChangedBelowHand(props: Props & { base: string; handEdit: string }) {
  const { open, rendered, status, base, handEdit } = props;
  const { generated } = rendered;
  const patched = applyPatch(handEdit, createPatch('', base, generated));
  const take = (text: string) => {
    open.saver.type({ handEdit: text, handEditBase: generated });
    const takeBack = async () => {
      if (!isAsLeft(open, text)) return status.say(message('digestUndoLate'));
      open.saver.type({ handEdit, handEditBase: base });
      status.say(message('digestUndone'));
    };
    status.say(message(text === handEdit ? 'digestChangesLeft' : 'digestChangesTaken'), {
      label: message('digestUndo'),
      take: takeBack,
    });
  };
  return (
    <Changed
      label={message(patched === false ? 'digestChangedBelowHandByHand' : 'digestChangedBelowHand')}
      before={base}
      after={generated}
    >
      {patched !== false && (
        <button type="button" onClick={() => take(patched)}>
          {message('digestTakeChanges')}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => take(handEdit)}>
        {message('digestLeaveChanges')}
      </button>
    </Changed>
  );
}
