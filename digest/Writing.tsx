import type { Clip } from '../src/core/clip';
import type { Period } from '../src/core/issue';
import type { Kept } from '../src/storage/clip-actions';
import { ClipForm } from './ClipForm';
import { EmptyIssue } from './EmptyIssue';
import { IssueEnd, IssueHead } from './IssueFields';
import type { OpenIssue } from './issue-session';
import { Outline } from './Outline';
import { useEditReturn } from './use-edit-return';
import type { Status } from './use-status';

interface Props {
  period: Period;
  open: OpenIssue;
  status: Status;
  /** The clip whose Edit form is open. */
  editing: Clip | undefined;
  onEdit(clipId: string | undefined): void;
}

/** The left column: the issue in the order of the post, or one clip's Edit form in its place. */
export function Writing({ period, open, status, editing, onEdit }: Props) {
  const { writing, returnTo } = useEditReturn(open);

  async function close(id: string, kept?: Kept) {
    await returnTo(id);
    onEdit(undefined);
    if (kept) status.sayKept(kept, period);
  }

  return (
    <section class="writing" ref={writing} tabIndex={-1}>
      {editing && (
        <ClipForm
          key={editing.id}
          clip={editing}
          clips={open.clips}
          onClose={close}
          onRemoved={status.sayRemoved}
        />
      )}
      <div key={open.issue.id} hidden={editing !== undefined}>
        <IssueHead open={open} />
        {open.clips.length > 0 ? (
          <Outline open={open} onEdit={onEdit} />
        ) : (
          <EmptyIssue period={period} />
        )}
        <IssueEnd open={open} />
      </div>
    </section>
  );
}
